package portal.support.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.CardNumbers;
import portal.platform.Clock;
import portal.platform.faces.Messages;
import portal.platform.faces.Uploads;
import portal.security.CurrentUser;
import portal.support.documents.Checked;
import portal.support.documents.DocumentDesk;

/** Asks us something: a topic, some words and, if need be, a document. */
@Named
@RequestScoped
@Uses(Purpose.SUPPORT)
public class NewCasePage {

    private static final String FILE = "document";

    @Inject CurrentUser user;
    @Inject Cases cases;
    @Inject DocumentDesk desk;
    @Inject Uploads uploads;
    @Inject Messages messages;
    @Inject Clock clock;

    private CaseTopic topic;
    private String message;

    /** All mistakes are told at once. */
    public String open() {
        if (topic == null) {
            messages.refuse("topic", "case.topic_missing");
        }
        Message words = messages.checked(() -> new Message(message));
        Checked file = messages.checked(() -> uploads.find(FILE).map(one -> desk.check(FILE, one)).orElse(null));
        if (messages.isFailed()) {
            return null;
        }
        Said said = new Said(Author.CUSTOMER, CaseChannel.PORTAL, clock.today(), words);
        String reference = cases.open(user.customer(), new Cases.Opening(topic, null, said), file, user.actor());
        messages.after("case.opened");
        if (CardNumbers.isIn(message)) {
            messages.after("case.card_masked");
        }
        return "/account/case?faces-redirect=true&ref=" + reference;
    }

    public List<CaseTopic> getTopics() {
        return Arrays.asList(CaseTopic.values());
    }

    public CaseTopic getTopic() {
        return topic;
    }

    public void setTopic(CaseTopic topic) {
        this.topic = topic;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public int getLongest() {
        return Message.MAX;
    }

    public String getEndings() {
        return desk.endings();
    }

    public double getMegabytes() {
        return desk.megabytes();
    }
}
