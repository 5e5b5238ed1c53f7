package portal.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.faces.Messages;
import portal.security.CurrentUser;

/** Corrects the name. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class NamePage {

    @Inject CurrentUser user;
    @Inject CustomerRecords records;
    @Inject Corrections corrections;
    @Inject Messages messages;

    private CustomerView customer;
    private int seen;
    private String name;

    @PostConstruct
    void load() {
        customer = records.get(user.customer());
        name = customer.name().value();
    }

    public String save() {
        messages.after(switch (corrections.correct(user.customer(), seen, Correction.ofName(new PersonName(name)), user.actor())) {
            case CHANGED -> "details_name.done";
            case UNCHANGED -> "details.unchanged";
            case REFERRED -> "correct.referred";
        });
        return "/account/details?faces-redirect=true";
    }

    /** What is stored now, whatever was typed. */
    public String getCurrent() {
        return customer.name().value();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** The form always goes out with the newest version; what comes back is what the person saw. */
    public int getVersion() {
        return customer.version();
    }

    public void setVersion(int version) {
        seen = version;
    }
}
