package portal.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import portal.platform.Reference;
import portal.platform.faces.Messages;
import portal.requests.ClockMoves;
import portal.requests.ClockReason;

/** What may move the last day of a request: asking once who the person is, and telling of a longer period in time. */
@Named
@RequestScoped
public class StaffClockPage {

    @Inject ClockRoom room;
    @Inject Messages messages;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private ClockReason extension;
    private ClockMoves moves;

    public String askIdentity() {
        room.askIdentity(ref());
        return done("staff_clock.identity_asked");
    }

    public String identityGiven() {
        room.identityGiven(ref());
        return done("staff_clock.identity_given");
    }

    public String extend() {
        room.extend(ref(), extension);
        return done("staff_clock.extension_told");
    }

    private String done(String said) {
        messages.after(said);
        return "/staff/request?faces-redirect=true&ref=" + Reference.of(ref());
    }

    private String ref() {
        return parameters.get("ref");
    }

    /** What is possible now; while a POST is being read every button must work. */
    public ClockMoves getMoves() {
        if (FacesContext.getCurrentInstance().getRenderResponse()) {
            moves = moves == null ? room.moves(ref()) : moves;
            return moves;
        }
        return ClockMoves.ANY;
    }

    public List<ClockReason> getReasons() {
        return ClockReason.ofExtension();
    }

    public ClockReason getExtension() {
        return extension;
    }

    public void setExtension(ClockReason extension) {
        this.extension = extension;
    }
}
