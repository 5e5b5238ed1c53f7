package portal.requests.erasure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.census.Purpose;
import portal.census.Uses;
import portal.requests.MyRequests;
import portal.requests.RequestKind;
import portal.security.CurrentUser;
import portal.security.StepUp;

/** What a deletion would do, before there is any button that asks for it. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class DeletePage {

    private static final String CHECK = "/account/delete-check";

    @Inject Farewell farewell;
    @Inject MyRequests requests;
    @Inject CurrentUser user;
    @Inject StepUp stepUp;

    private Consequences consequences;
    private String open;

    @PostConstruct
    void load() {
        open = requests.findOpen(RequestKind.DELETE, user.customer()).map(request -> request.reference()).orElse(null);
        consequences = farewell.consequences(user.customer());
    }

    /** On to the last page before it is sent, by way of the password. */
    public String goOn() {
        String password = stepUp.outcome(CHECK);
        return password == null ? CHECK + "?faces-redirect=true" : password;
    }

    public Consequences getConsequences() {
        return consequences;
    }

    /** Reference of the deletion that was asked for already; null when none was. */
    public String getOpen() {
        return open;
    }
}
