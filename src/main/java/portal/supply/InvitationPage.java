package portal.supply;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.faces.Messages;
import portal.security.CurrentUser;

/** What the link of an offer shows to who is signed in. Opening it changes nothing; the two buttons do. */
@Named
@RequestScoped
@Uses(Purpose.SERVICE)
public class InvitationPage {

    private static final String LIST = "/account/sharing?faces-redirect=true";

    @Inject CurrentUser user;
    @Inject Sharing sharing;
    @Inject Messages messages;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private String token;
    private SharedAccount offer;

    @PostConstruct
    void load() {
        token = parameters.get("token");
        offer = sharing.offered(user.customer(), token).orElse(null);
    }

    public String accept() {
        sharing.accept(user.customer(), token, user.actor());
        messages.after("invitation.accepted");
        return LIST;
    }

    public String decline() {
        sharing.decline(user.customer(), token, user.actor());
        messages.after("invitation.declined");
        return LIST;
    }

    /** Null for a link that no longer works. */
    public SharedAccount getOffer() {
        return offer;
    }
}
