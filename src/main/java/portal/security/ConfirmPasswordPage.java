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

/** The password again, before something that an unattended browser must not do. */
@Named
@RequestScoped
@Uses(Purpose.SECURITY)
public class ConfirmPasswordPage {

    @Inject SignIn signIn;
    @Inject Messages messages;
    @Inject CurrentUser user;
    @Inject HttpServletRequest request;

    private String next;
    private String password;

    @PostConstruct
    void load() {
        next = Next.of(request.getParameter("next"), user.signedIn().kind());
    }

    public void confirm() throws IOException {
        ExternalContext browser = FacesContext.getCurrentInstance().getExternalContext();
        try {
            signIn.again(password);
            browser.redirect(next);
        } catch (Busy busy) {
            messages.refuseForNow(Busy.RETRY_AFTER_SECONDS, "sign_in.busy");
        }
    }

    public String getNext() {
        return next;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
