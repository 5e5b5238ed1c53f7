package portal.requests;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.NotFound;
import portal.platform.Operator;
import portal.platform.Upload;
import portal.platform.faces.Uploads;
import portal.security.CurrentUser;
import portal.security.StepUp;
import portal.support.documents.DocumentDesk;

/** Everything a customer can ask about their data; and, when the address names a kind, the words for it. */
@Named
@RequestScoped
@Uses(Purpose.RIGHTS)
public class AskPage {

    private static final String INPUT = "evidence";

    @Inject Asking asking;
    @Inject MyRequests requests;
    @Inject Operator operator;
    @Inject CurrentUser user;
    @Inject StepUp stepUp;
    @Inject DocumentDesk desk;
    @Inject Uploads uploads;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private RequestKind kind;
    private String open;
    private String words;

    @PostConstruct
    void load() {
        String asked = parameters.get("kind");
        if (asked != null) {
            kind = offered().filter(one -> one.name().equals(asked)).findFirst().orElseThrow(NotFound::new);
            open = requests.findOpen(kind, user.customer()).map(RequestView::reference).orElse(null);
        }
    }

    /** Something that an unattended browser must not ask is behind the password; asked before there is anything to type. */
    public String password() {
        return kind != null && kind.isRisky() && open == null ? stepUp.outcome("/account/ask?kind=" + kind) : null;
    }

    public String send() {
        String password = password();
        if (password != null) {
            return password;
        }
        Upload file = uploads.find(INPUT).orElse(null);
        return "/account/request?faces-redirect=true&ref=" + asking.ask(user.customer(), kind, words, file == null ? null : desk.check(INPUT, file));
    }

    private Stream<RequestKind> offered() {
        return RequestKind.asked().stream().filter(one -> one == RequestKind.ENQUIRY || operator.list("rights.offered").contains(one.name()));
    }

    public List<RequestKind> getOffered() {
        return offered().toList();
    }

    /** Null when the page shows what there is to ask. */
    public RequestKind getKind() {
        return kind;
    }

    /** Reference of the one that was asked already; null when none was. */
    public String getOpen() {
        return open;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getEndings() {
        return desk.endings();
    }

    public double getMegabytes() {
        return desk.megabytes();
    }

    public int getLongest() {
        return Conversation.longest();
    }
}
