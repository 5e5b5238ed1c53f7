package portal.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.census.Purpose;
import portal.census.Uses;

/** Where the link in a mail to a new address leads. Looking changes nothing; the button confirms; nobody is signed in by it. */
@Named
@RequestScoped
@Uses(Purpose.SERVICE)
public class ConfirmEmailPage {

    @Inject EmailConfirmation confirmation;

    private String token;
    private PendingEmail pending;
    private boolean done;

    @PostConstruct
    void load() {
        token = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("token");
        pending = confirmation.find(token).orElse(null);
    }

    public void confirm() {
        confirmation.confirm(token);
        done = true;
    }

    public boolean isDone() {
        return done;
    }

    /** Whether the link still works. */
    public boolean isAlive() {
        return pending != null && !done;
    }

    public String getAddress() {
        return pending.address();
    }
}
