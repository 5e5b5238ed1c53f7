package portal.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.faces.Messages;

/** Signing in, for customers at /sign-in and for staff at /staff/sign-in. */
@Named
@RequestScoped
@Uses(Purpose.SECURITY)
public class SignInPage {

    @Inject SignIn signIn;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private AccountKind kind;
    private String next;
    private String login;
    private String password;

    @PostConstruct
    void load() {
        kind = request.getServletPath().startsWith(AccountKind.STAFF.home()) ? AccountKind.STAFF : AccountKind.CUSTOMER;
        next = Next.of(request.getParameter("next"), kind);
    }

    public void signIn() throws IOException {
        ExternalContext browser = FacesContext.getCurrentInstance().getExternalContext();
        try {
            signIn.in(kind, login, password);
            browser.redirect(next);
        } catch (Busy busy) {
            messages.refuseForNow(Busy.RETRY_AFTER_SECONDS, "sign_in.busy");
        }
    }

    /** Where the person was going, or null when to the first page. */
    public String getNext() {
        return next.equals(kind.home()) ? null : next;
    }

    public boolean isExpired() {
        return "true".equals(request.getParameter("expired"));
    }

    public boolean isPasswordSet() {
        return "set".equals(request.getParameter("password"));
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
