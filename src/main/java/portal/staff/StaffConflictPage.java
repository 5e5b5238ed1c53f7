package portal.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.customer.Channel;
import portal.customer.CorrectedField;
import portal.exchange.ConflictView;
import portal.platform.faces.Messages;
import portal.platform.faces.Show;

/** One value, as the portal and as the billing system have it, and the choice between them. */
@Named
@RequestScoped
public class StaffConflictPage {

    @Inject ConflictRoom room;
    @Inject Messages messages;
    @Inject Show show;
    @Inject ExternalContext browser;

    private ConflictView conflict;

    /** Before the page is written; a look that the customer will read about. */
    public void load() {
        if (conflict == null) {
            conflict = room.look(ref());
        }
    }

    public String keepOurs() {
        room.keepOurs(ref());
        return done("staff_conflict.kept");
    }

    public String takeTheirs() {
        room.takeTheirs(ref());
        return done("staff_conflict.taken");
    }

    private String done(String said) {
        messages.after(said);
        return "/staff/conflicts?faces-redirect=true";
    }

    private String ref() {
        return browser.getRequestParameterMap().get("ref");
    }

    public ConflictView getConflict() {
        return conflict;
    }

    /** While a POST is being read its lists are asked for, and nothing is loaded yet. */
    public List<String> getOurs() {
        return conflict == null ? List.of() : lines(conflict.ours());
    }

    public List<String> getTheirs() {
        return conflict == null ? List.of() : lines(conflict.theirs());
    }

    private List<String> lines(String value) {
        return value == null ? List.of(show.words("details.none"))
                : conflict.field() == CorrectedField.PREFERRED_CHANNEL ? List.of(show.words("channel." + Channel.valueOf(value)))
                : value.lines().toList();
    }

    /** While a POST is being read nothing is loaded yet and its buttons must work. */
    public boolean isOpen() {
        return conflict == null || conflict.open();
    }

    public boolean isTheirsPossible() {
        return conflict == null || conflict.field() != CorrectedField.EMAIL;
    }
}
