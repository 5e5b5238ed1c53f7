package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import portal.mail.Specimens.Specimen;
import portal.platform.faces.Headers;

/** Every kind of mail with made-up values: a list, and one kind as text and as a mail program shows it. */
@Named
@RequestScoped
public class StaffMailsPage {

    @Inject MailRoom room;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private List<Specimen> kinds = List.of();
    private Specimen kind;

    @PostConstruct
    void load() {
        if (parameters.containsKey("kind")) {
            kind = room.kind(parameters.get("kind"));
            FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Content-Security-Policy", Headers.WITH_OWN_FRAMES);
        } else {
            kinds = room.kinds();
        }
    }

    public List<Specimen> getKinds() {
        return kinds;
    }

    /** The one that was asked for, or null for the list. */
    public Specimen getKind() {
        return kind;
    }
}
