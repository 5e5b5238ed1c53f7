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
import portal.platform.NotFound;
import portal.platform.faces.Messages;

/** A new password by a link: a customer's at /reset/{token}, a member of staff's at /staff/set-password/{token}. */
@Named
@RequestScoped
@Uses(Purpose.SECURITY)
public class ResetPage {

    @Inject Credentials credentials;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private AccountKind kind;
    private String token;
    private boolean live;
    private String password;

    @PostConstruct
    void load() {
        kind = request.getServletPath().startsWith(AccountKind.STAFF.home()) ? AccountKind.STAFF : AccountKind.CUSTOMER;
        // of the page behind the pretty address, which the injected request does not know
        token = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("token");
        live = credentials.isLive(kind, token);
    }

    public void set() throws IOException {
        ExternalContext browser = FacesContext.getCurrentInstance().getExternalContext();
        try {
            credentials.set(kind, token, password);
            browser.redirect(kind.signInPage() + "?password=set");
        } catch (NotFound dead) {
            live = false;
        } catch (Busy busy) {
            messages.refuseForNow(Busy.RETRY_AFTER_SECONDS, "sign_in.busy");
        }
    }

    public boolean isLive() {
        return live;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
