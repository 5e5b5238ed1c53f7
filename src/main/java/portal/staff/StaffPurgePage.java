package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import portal.platform.Refusal;
import portal.platform.faces.Messages;
import portal.security.StepUp;

/** Takes out a child, after the password and a yes that it is one. */
@Named
@RequestScoped
public class StaffPurgePage {

    private static final String HERE = "/staff/purge";

    @Inject PurgeRoom room;
    @Inject StepUp stepUp;
    @Inject Messages messages;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private String customer;
    private boolean sure;

    @PostConstruct
    void load() {
        customer = parameters.get("ref");
    }

    public String purge() {
        String password = stepUp.outcome(HERE);
        if (password != null) {
            return password;
        }
        if (customer == null || customer.isBlank()) {
            throw Refusal.at("customer", "staff_disclosures.nobody");
        }
        if (!sure) {
            throw Refusal.at("sure", "staff_purge.not_sure");
        }
        room.purge(customer);
        messages.after("staff_purge.done");
        return HERE + "?faces-redirect=true";
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
