package portal.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.faces.Messages;
import portal.platform.faces.Show;
import portal.security.CurrentUser;

/** Corrects the postal address. The country comes first, because it decides what else is asked and how it is called. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class AddressPage {

    private static final Set<ContactKind> POST = Set.of(ContactKind.POSTAL);

    @Inject CurrentUser user;
    @Inject CustomerRecords records;
    @Inject Corrections corrections;
    @Inject Messages messages;
    @Inject Show show;
    @Inject HttpServletRequest request;

    private CustomerView customer;
    private PostalAddress current;
    private AddressRules rules;
    private int seen;
    private String line1;
    private String line2;
    private String town;
    private String region;
    private String postalCode;

    @PostConstruct
    void load() {
        customer = records.get(user.customer());
        current = customer.contact(ContactKind.POSTAL).map(ContactView::address).orElse(null);
        String known = current == null ? customer.country().value() : current.country();
        rules = AddressRules.of(request.getParameter("country"), known);
        if (current != null && current.country().equals(rules.country())) {
            line1 = current.line1();
            line2 = current.line2();
            town = current.town();
            region = current.region();
            postalCode = current.postalCode();
        }
    }

    public String save() {
        boolean changed = corrections.move(user.customer(), seen, rules.address(line1, line2, town, region, postalCode), user.actor());
        messages.after(changed ? "details_address.done" : "details.unchanged");
        return "/account/details?faces-redirect=true";
    }

    public AddressRules getRules() {
        return rules;
    }

    public String getCountryName() {
        return PostalAddress.nameOf(rules.country(), show.getLocale());
    }

    /** Whether to show the list of countries instead of the form. */
    public boolean isChoosing() {
        return request.getParameter("choose") != null;
    }

    public List<Country> getCountries() {
        return Country.all(show.getLocale());
    }

    /** What is stored now, on one line. */
    public String getCurrent() {
        return current == null ? show.words("details.none") : String.join(", ", current.lines());
    }

    public int getVersion() {
        return Corrections.seen(customer, POST);
    }

    public void setVersion(int version) {
        seen = version;
    }

    public String getLine1() {
        return line1;
    }

    public void setLine1(String line1) {
        this.line1 = line1;
    }

    public String getLine2() {
        return line2;
    }

    public void setLine2(String line2) {
        this.line2 = line2;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }
}
