package portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * Asks for the password again before something that an unattended browser must not do: a new address, a new password, bank details, a
 * copy, a deletion.
 *
 * <p>A page calls {@link #outcome} in a view action and again in its action method, and returns what it gets when that is not null.
 */
@RequestScoped
public class StepUp {

    @Inject CurrentUser user;

    /**
     * Null when the password was typed within five minutes; otherwise the outcome that leads to the page asking for it and then back.
     *
     * @param next path and query of the page to come back to, such as {@code /account/security}
     */
    public String outcome(String next) {
        if (user.isFresh()) {
            return null;
        }
        AccountKind kind = user.signedIn().kind();
        return kind.home() + "/confirm-password?faces-redirect=true&next=" + Next.encoded(Next.of(next, kind));
    }
}
