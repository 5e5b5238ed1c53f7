package portal.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.faces.Messages;
import portal.security.CurrentUser;

/** Corrects what a customer needs of us because of their health or age. An empty box takes it out. */
@Named
@RequestScoped
@Uses(Purpose.SERVICE)
public class NeedPage {

    @Inject CurrentUser user;
    @Inject CustomerRecords records;
    @Inject Corrections corrections;
    @Inject Messages messages;

    private CustomerView customer;
    private int seen;
    private String need;

    @PostConstruct
    void load() {
        customer = records.get(user.customer());
        need = customer.specialNeed().value();
    }

    public String save() {
        boolean changed = corrections.need(user.customer(), seen, need == null ? null : need.replace('\n', ' '), user.actor());
        messages.after(changed ? "details_need.done" : "details.unchanged");
        return "/account/details?faces-redirect=true";
    }

    public int getLongest() {
        return SealedValues.MAX_NEED;
    }

    public int getVersion() {
        return customer.version();
    }

    public void setVersion(int version) {
        seen = version;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }
}
