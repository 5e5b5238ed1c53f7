package portal.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.faces.Messages;

/** The customer's way in: the browsers that are signed in, the last tries to sign in, a new password. */
@Named
@RequestScoped
@Uses(Purpose.SECURITY)
public class SecurityPage {

    private static final String HERE = "/account/security?faces-redirect=true";
    private static final int TRIES_SHOWN = 20;

    @Inject CurrentUser user;
    @Inject Accounts accounts;
    @Inject Sessions sessions;
    @Inject Credentials credentials;
    @Inject Messages messages;

    private LoginAccountView account;
    private List<SessionView> open;
    private List<SignInView> tries;
    private String oldPassword;
    private String password;

    @PostConstruct
    void load() {
        account = accounts.findCustomer(user.customer()).orElseThrow(portal.platform.NotFound::new);
        open = sessions.open(user.signedIn());
        tries = accounts.attempts(user.customer(), TRIES_SHOWN);
    }

    public String changePassword() {
        try {
            credentials.change(oldPassword, password);
        } catch (Busy busy) {
            messages.refuseForNow(Busy.RETRY_AFTER_SECONDS, "sign_in.busy");
            return null;
        }
        messages.after("account_security.changed");
        return HERE;
    }

    public String endOthers() {
        sessions.endOthers(user.signedIn());
        messages.after("account_security.ended");
        return HERE;
    }

    /** Whether this row is the browser that shows the page. */
    public boolean isHere(SessionView session) {
        return session.id() == user.signedIn().session();
    }

    public boolean isAlone() {
        return open.stream().allMatch(this::isHere);
    }

    public LoginAccountView getAccount() {
        return account;
    }

    public List<SessionView> getOpen() {
        return open;
    }

    public List<SignInView> getTries() {
        return tries;
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
