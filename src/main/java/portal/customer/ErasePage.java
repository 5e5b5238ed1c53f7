package portal.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.NotFound;
import portal.platform.faces.Messages;
import portal.security.CurrentUser;

/** Takes one value out at once. The address names the value, never what it says. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class ErasePage {

    @Inject CurrentUser user;
    @Inject Corrections corrections;
    @Inject Messages messages;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private Removable value;

    @PostConstruct
    void load() {
        String asked = parameters.getOrDefault("value", "");
        if (!Removable.isOne(asked)) {
            throw new NotFound();
        }
        value = Removable.valueOf(asked);
    }

    public String erase() {
        messages.after(corrections.takeOut(user.customer(), value, user.actor()) ? "details_erase.done" : "details.unchanged");
        return "/account/details?faces-redirect=true";
    }

    public Removable getValue() {
        return value;
    }
}
