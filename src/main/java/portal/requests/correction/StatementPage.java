package portal.requests.correction;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Reference;
import portal.platform.faces.Messages;
import portal.platform.faces.Show;
import portal.requests.MyRequests;
import portal.requests.RequestKind;
import portal.requests.RequestState;
import portal.requests.RequestView;
import portal.security.CurrentUser;

/** The part of a request's page that a correction has: what was proposed, and after a no the person's own view. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class StatementPage {

    private static final int LONGEST = 1000;

    @Inject CurrentUser user;
    @Inject MyRequests requests;
    @Inject ContestedCorrections corrections;
    @Inject Messages messages;
    @Inject Show show;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private RequestView request;
    private ContestedView contested;
    private String words;

    @PostConstruct
    void load() {
        request = requests.get(Reference.of(parameters.get("ref")), user.customer());
        contested = request.kind() == RequestKind.CORRECT ? corrections.find(user.customer(), request.id()).orElse(null) : null;
    }

    public String state() {
        corrections.state(user.customer(), request.reference(), show.words("statement.heading", show.words("field." + contested.about())),
                words, user.actor());
        messages.after("statement.done");
        return "/account/supplement?faces-redirect=true";
    }

    /** Null for a request of another kind. */
    public ContestedView getContested() {
        return contested;
    }

    /** Whether it was refused, so that the person may say how they see it. */
    public boolean isStatable() {
        return contested != null && request.state() == RequestState.REFUSED;
    }

    /** A value as people read it: a day in words. */
    public String shown(String value) {
        return value != null && contested.about() == Contested.DATE_OF_BIRTH ? show.date(LocalDate.parse(value)) : value;
    }

    public int getLongest() {
        return LONGEST;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
