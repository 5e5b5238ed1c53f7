package portal.supply;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.NotFound;
import portal.platform.faces.Messages;
import portal.platform.faces.TypedDate;
import portal.security.CurrentUser;

/** Whom a customer lets look at their accounts, and whose they may look at. With a reference in the address it asks whether to end that one. */
@Named
@RequestScoped
@Uses(Purpose.SERVICE)
public class SharingPage {

    private static final String HERE = "/account/sharing?faces-redirect=true";

    @Inject CurrentUser user;
    @Inject Sharing sharing;
    @Inject Supply supply;
    @Inject Messages messages;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private List<SharedAccount> given;
    private List<SharedAccount> taken;
    private List<SuppliedPlace> places;
    private SharedAccount asked;
    private String account;
    private String who;
    private String[] scopes = {};
    private TypedDate until = new TypedDate();

    @PostConstruct
    void load() {
        given = sharing.givenBy(user.customer());
        taken = sharing.takenBy(user.customer());
        places = supply.places(user.customer());
        account = places.isEmpty() ? null : places.get(0).number();
        String reference = parameters.get("ref");
        if (reference != null) {
            asked = Stream.concat(given.stream(), taken.stream()).filter(one -> one.reference().equals(reference) && one.isLive()).findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    public String offer() {
        LocalDate last = until.isEmpty() ? null : messages.checked(() -> until.date("until", "sharing.until_"));
        if (messages.isFailed()) {
            return null;
        }
        List<String> chosen = List.of(scopes);
        sharing.offer(user.customer(), new Sharing.Offer(account, who, new Scopes(chosen.contains("bills"), chosen.contains("usage")), last),
                user.actor());
        messages.after("sharing.offered");
        return HERE;
    }

    public String end() {
        sharing.end(user.customer(), asked.reference(), user.actor());
        messages.after("sharing.ended");
        return HERE;
    }

    public List<SharedAccount> getGiven() {
        return given;
    }

    public List<SharedAccount> getTaken() {
        return taken;
    }

    /** What the form can offer; without an account there is none. */
    public List<SuppliedPlace> getPlaces() {
        return places;
    }

    /** The one that is about to end, or null. */
    public SharedAccount getAsked() {
        return asked;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String[] getScopes() {
        return scopes.clone();
    }

    public void setScopes(String[] scopes) {
        this.scopes = scopes.clone();
    }

    public TypedDate getUntil() {
        return until;
    }
}
