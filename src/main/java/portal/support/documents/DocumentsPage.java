package portal.support.documents;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Upload;
import portal.platform.faces.Messages;
import portal.platform.faces.Uploads;
import portal.security.CurrentUser;

/** Every document that is held about the customer, and a way to send one that we asked for. */
@Named
@RequestScoped
@Uses(Purpose.SUPPORT)
public class DocumentsPage {

    private static final String INPUT = "document";

    @Inject CurrentUser user;
    @Inject Documents documents;
    @Inject DocumentDesk desk;
    @Inject Uploads uploads;
    @Inject Messages messages;

    private List<DocumentView> items;

    @PostConstruct
    void load() {
        items = documents.of(user.customer());
    }

    public String send() {
        Optional<Upload> file = uploads.find(INPUT);
        if (file.isEmpty()) {
            messages.refuse(INPUT, "document.missing");
            return null;
        }
        documents.store(user.customer(), DocumentKind.SENT, null, desk.check(INPUT, file.get()), user.actor());
        messages.after("document.stored");
        return "/account/documents?faces-redirect=true";
    }

    public List<DocumentView> getItems() {
        return items;
    }

    /** What may be chosen and how large it may be, in numbers for the hint. */
    public double getMegabytes() {
        return desk.megabytes();
    }

    public String getEndings() {
        return desk.endings();
    }
}
