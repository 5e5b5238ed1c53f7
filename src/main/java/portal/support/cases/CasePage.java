package portal.support.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import portal.census.Purpose;
import portal.census.Uses;
import portal.customer.DetailWords;
import portal.platform.CardNumbers;
import portal.platform.Reference;
import portal.platform.faces.Messages;
import portal.platform.faces.Uploads;
import portal.security.CurrentUser;
import portal.support.documents.Checked;
import portal.support.documents.DocumentDesk;
import portal.support.documents.DocumentView;
import portal.support.documents.Documents;

/** One case of the customer: what was said, its documents, and what they can do next. */
@Named
@RequestScoped
@Uses(Purpose.SUPPORT)
public class CasePage {

    private static final String FILE = "document";

    @Inject CurrentUser user;
    @Inject Cases cases;
    @Inject Documents documents;
    @Inject DocumentDesk desk;
    @Inject DetailWords words;
    @Inject Uploads uploads;
    @Inject Messages messages;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private CaseView item;
    private List<InteractionView> said;
    private List<DocumentView> files;
    private String message;

    @PostConstruct
    void load() {
        item = cases.get(user.customer(), Reference.of(parameters.get("ref")));
        said = cases.said(user.customer(), item.reference());
        files = documents.of(user.customer(), item.id());
    }

    public String write() {
        Message text = messages.checked(() -> new Message(message));
        Checked file = messages.checked(() -> uploads.find(FILE).map(one -> desk.check(FILE, one)).orElse(null));
        if (messages.isFailed()) {
            return null;
        }
        cases.write(user.customer(), item.reference(), text, file, user.actor());
        if (CardNumbers.isIn(message)) {
            messages.after("case.card_masked");
        }
        return again("case.written");
    }

    public String close() {
        cases.close(user.customer(), item.reference(), user.actor());
        return again("case.closed");
    }

    private String again(String told) {
        messages.after(told);
        return "/account/case?faces-redirect=true&ref=" + item.reference();
    }

    public CaseView getItem() {
        return item;
    }

    public List<InteractionView> getSaid() {
        return said;
    }

    public List<DocumentView> getFiles() {
        return files;
    }

    public String getWhy() {
        return words.why(CaseView.mark());
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
