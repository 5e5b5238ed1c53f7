package portal.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.census.Purpose;
import portal.census.Uses;
import portal.security.CurrentUser;

/** The banner of a signed-in customer whose e-mail address nobody has confirmed. */
@Named
@RequestScoped
@Uses(Purpose.SERVICE)
public class UnconfirmedEmailPage {

    @Inject CurrentUser user;
    @Inject EmailConfirmation confirmation;

    private PendingEmail pending;

    @PostConstruct
    void load() {
        pending = confirmation.pending(user.customer()).orElse(null);
    }

    /** The address that waits for its owner's yes, null when a link has to be asked for first. */
    public PendingEmail getPending() {
        return pending;
    }
}
