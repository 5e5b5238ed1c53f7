package portal.support.documents;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import portal.census.Purpose;
import portal.census.Uses;
import portal.customer.DetailWords;
import portal.platform.Reference;
import portal.platform.faces.Messages;
import portal.platform.faces.Show;
import portal.security.CurrentUser;

/** One document: what is known of it, why it is here and until when, the file itself, and a way to take it out. */
@Named
@RequestScoped
@Uses(Purpose.SUPPORT)
public class DocumentPage {

    @Inject CurrentUser user;
    @Inject Documents documents;
    @Inject DetailWords words;
    @Inject Messages messages;
    @Inject Show show;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private DocumentView item;

    @PostConstruct
    void load() {
        item = documents.get(user.customer(), Reference.of(parameters.get("ref")));
    }

    public String remove() {
        documents.remove(user.customer(), item.reference(), user.actor());
        messages.after("document.removed");
        return "/account/documents?faces-redirect=true";
    }

    public DocumentView getItem() {
        return item;
    }

    public String getWhy() {
        return words.why(DocumentView.mark());
    }

    public String getKeep() {
        LocalDate until = documents.keptUntil(item);
        return !item.isAlone() ? show.words("document.keep_with")
                : until == null ? words.keep(DocumentView.mark()) : show.words("document.keep_until", show.date(until));
    }

    public String getSource() {
        return words.source(item.source());
    }
}
