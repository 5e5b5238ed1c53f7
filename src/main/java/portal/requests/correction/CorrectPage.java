package portal.requests.correction;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Clock;
import portal.platform.Refusal;
import portal.platform.faces.Messages;
import portal.platform.faces.TypedDate;
import portal.platform.Upload;
import portal.platform.faces.Uploads;
import portal.security.CurrentUser;
import portal.support.documents.DocumentDesk;

/** Asks staff to correct a value that its owner may not change alone. The address names the value, never what it says. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class CorrectPage {

    private static final String INPUT = "evidence";

    @Inject CurrentUser user;
    @Inject ContestedCorrections corrections;
    @Inject DocumentDesk desk;
    @Inject Uploads uploads;
    @Inject Messages messages;
    @Inject Clock clock;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private Contested what;
    private TypedDate birth = new TypedDate();
    private String proposed;
    private String reason;

    @PostConstruct
    void load() {
        String asked = parameters.getOrDefault("what", "");
        what = Stream.of(Contested.values()).filter(one -> one.name().equals(asked)).findFirst().orElse(null);
    }

    public String send() throws IOException {
        String text = what == Contested.DATE_OF_BIRTH ? born() : proposed;
        Proposal proposal = Proposal.explained(what, text, reason);
        Upload file = uploads.find(INPUT).orElse(null);
        String reference = corrections.ask(user.customer(), proposal, file == null ? null : desk.check(INPUT, file), user.actor());
        messages.after("correct.sent");
        return "/account/request?faces-redirect=true&ref=" + reference;
    }

    private String born() {
        if (birth.date("birth").isAfter(clock.today())) {
            throw Refusal.at("birth", "correct.not_born");
        }
        return birth.date("birth").toString();
    }

    /** What the person wants corrected; null while they have to say. */
    public Contested getWhat() {
        return what;
    }

    public boolean isDay() {
        return what == Contested.DATE_OF_BIRTH;
    }

    public List<Contested> getChoices() {
        return List.of(Contested.values());
    }

    public int getLongestProposed() {
        return Proposal.longest();
    }

    public int getLongestReason() {
        return Proposal.longestReason();
    }

    public String getEndings() {
        return desk.endings();
    }

    public double getMegabytes() {
        return desk.megabytes();
    }

    public TypedDate getBirth() {
        return birth;
    }

    public String getProposed() {
        return proposed;
    }

    public void setProposed(String proposed) {
        this.proposed = proposed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
