package portal.referral;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.NotFound;

/** What the link in an invitation shows to the friend. Opening it changes nothing; the two buttons do. */
@Named
@RequestScoped
@Uses(Purpose.REFERRAL)
public class InvitePage {

    @Inject FriendDesk desk;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private String token;
    private FriendDesk.Invited invited;
    private boolean forgotten;

    @PostConstruct
    void load() {
        token = parameters.get("token");
        invited = desk.find(token).orElseThrow(NotFound::new);
    }

    public void never() {
        desk.never(token);
        load();
    }

    public void forget() {
        desk.forget(token);
        forgotten = true;
    }

    public FriendDesk.Invited getInvited() {
        return invited;
    }

    public String getToken() {
        return token;
    }

    public boolean isForgotten() {
        return forgotten;
    }
}
