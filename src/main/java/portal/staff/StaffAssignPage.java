package portal.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import portal.platform.Reference;
import portal.platform.faces.Messages;
import portal.security.CurrentUser;
import portal.security.LoginAccountView;

/** Who looks after a request, and handing it to a colleague. */
@Named
@RequestScoped
public class StaffAssignPage {

    @Inject AssignRoom room;
    @Inject CurrentUser user;
    @Inject Messages messages;
    @Inject @RequestParameterMap Map<String, String> parameters;

    private List<LoginAccountView> colleagues;
    private String to;

    public String assign() {
        if (to == null) {
            messages.refuse("to", "staff_assign.missing");
            return null;
        }
        room.assign(parameters.get("ref"), to);
        messages.after("staff_assign.done");
        return "/staff/request?faces-redirect=true&ref=" + Reference.of(parameters.get("ref"));
    }

    /** Whose a request is, in a word; empty while it is nobody's. */
    public String who(String key) {
        return getColleagues().stream().filter(one -> one.subjectKey().equals(key)).findFirst().map(LoginAccountView::displayName).orElse("");
    }

    public boolean isMine(String key) {
        return user.subjectKey().equals(key);
    }

    public List<LoginAccountView> getColleagues() {
        colleagues = colleagues == null ? room.colleagues() : colleagues;
        return colleagues;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
