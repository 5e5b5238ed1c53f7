package portal.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.census.Purpose;
import portal.census.Uses;
import portal.security.CurrentUser;

/** After a registration: what to do with the mail, and how to get another one. Whoever is signed in need not say who they are. */
@Named
@RequestScoped
@Uses(Purpose.SERVICE)
public class CheckMailPage {

    @Inject CurrentUser user;
    @Inject LinkAgain link;

    private String login;
    private boolean sent;

    public void again() {
        if (isKnown()) {
            link.sendToMe();
        } else {
            link.send(login);
        }
        sent = true;
    }

    public boolean isSent() {
        return sent;
    }

    public boolean isKnown() {
        return user.isCustomer();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }
}
