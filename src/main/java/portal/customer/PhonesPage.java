package portal.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.faces.Messages;
import portal.security.CurrentUser;

/** Corrects telephone and fax numbers. An empty box takes a number out. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class PhonesPage {

    private static final Set<ContactKind> NUMBERS = Set.of(ContactKind.PHONE, ContactKind.MOBILE, ContactKind.FAX);

    @Inject CurrentUser user;
    @Inject CustomerRecords records;
    @Inject Corrections corrections;
    @Inject Messages messages;

    private CustomerView customer;
    private int seen;
    private String phone;
    private String mobile;
    private String fax;

    @PostConstruct
    void load() {
        customer = records.get(user.customer());
        phone = shown(ContactKind.PHONE);
        mobile = shown(ContactKind.MOBILE);
        fax = shown(ContactKind.FAX);
    }

    public String save() {
        Map<ContactKind, PhoneNumber> numbers = new EnumMap<>(ContactKind.class);
        numbers.put(ContactKind.PHONE, number("phone", phone));
        numbers.put(ContactKind.MOBILE, number("mobile", mobile));
        numbers.put(ContactKind.FAX, number("fax", fax));
        boolean changed = corrections.reachBy(user.customer(), seen, numbers, user.actor());
        messages.after(changed ? "details_phones.done" : "details.unchanged");
        return "/account/details?faces-redirect=true";
    }

    private PhoneNumber number(String field, String typed) {
        return typed == null ? null : PhoneNumber.typed(field, typed, customer.country().value());
    }

    private String shown(ContactKind kind) {
        return customer.contact(kind).map(ContactView::text).orElse(null);
    }

    public int getVersion() {
        return Corrections.seen(customer, NUMBERS);
    }

    public void setVersion(int version) {
        seen = version;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public String getFax() {
        return fax;
    }

    public void setFax(String fax) {
        this.fax = fax;
    }
}
