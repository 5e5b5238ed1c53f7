package portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.census.Purpose;
import portal.census.Uses;

/** Asks for a link to a new password. The answer is the same for every name. */
@Named
@RequestScoped
@Uses(Purpose.SECURITY)
public class ForgotPage {

    @Inject Credentials credentials;

    private String login;
    private boolean sent;

    public void send() {
        credentials.forgot(login);
        sent = true;
    }

    public boolean isSent() {
        return sent;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }
}
