package portal.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import portal.platform.faces.Messages;
import portal.security.LoginAccountView;

/** Staff and their roles. */
@Named
@RequestScoped
public class StaffPeoplePage {

    @Inject PeopleDesk desk;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private List<LoginAccountView> staff;

    @PostConstruct
    void load() {
        staff = desk.staff();
    }

    /** Closes the account of the one whose row the button stands in. */
    public String deactivate() {
        desk.deactivate(request.getParameter("close"));
        messages.after("staff_people.deactivated");
        return "/staff/people?faces-redirect=true";
    }

    public String guideline(LoginAccountView one) {
        return desk.guideline(one.subjectKey());
    }

    public List<LoginAccountView> getStaff() {
        return staff;
    }
}
