package portal.requests.erasure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Clock;
import portal.requests.MyRequests;
import portal.requests.RequestClock;
import portal.security.CurrentUser;
import portal.security.StepUp;

/** The last look before a deletion request is sent; the password was typed a moment ago. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class DeleteCheckPage {

    @Inject MyRequests requests;
    @Inject CurrentUser user;
    @Inject StepUp stepUp;
    @Inject RequestClock due;
    @Inject Clock clock;

    /** Null after it went on to the request. */
    public String send() throws IOException {
        String password = stepUp.outcome("/account/delete-check");
        if (password == null) {
            String reference = requests.askForDeletion(user.customer());
            FacesContext.getCurrentInstance().getExternalContext().redirect("/account/requests/" + reference);
        }
        return password;
    }

    public LocalDate getDue() {
        return due.dueFor(clock.now());
    }

    public int getUndoDays() {
        return due.undoDays();
    }
}
