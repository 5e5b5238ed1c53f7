package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.policy.Acknowledgements;
import portal.security.Accounts;
import portal.security.CurrentUser;
import portal.security.LoginAccountView;

/** Who works here, in which roles. Staff are added by an operator command; here an administrator closes the door behind one who leaves. */
@ApplicationScoped
@Transactional
public class PeopleDesk {

    @Inject Accounts accounts;
    @Inject Acknowledgements acknowledgements;
    @Inject OnDuty onDuty;
    @Inject CurrentUser user;

    @Needs(Capability.SEE_PEOPLE)
    public List<LoginAccountView> staff() {
        return accounts.staff();
    }

    /** The version of the privacy guideline that somebody acknowledged last; null for none. */
    @Needs(Capability.SEE_PEOPLE)
    public String guideline(String subjectKey) {
        return acknowledgements.numbers(subjectKey).stream().findFirst().orElse(null);
    }

    /** Nobody closes their own account, so that the last administrator cannot lock the house by mistake. */
    @Needs(Capability.MANAGE_PEOPLE)
    public void deactivate(String subjectKey) {
        LoginAccountView leaving = accounts.findStaff(subjectKey).orElseThrow(NotFound::new);
        if (leaving.subjectKey().equals(user.subjectKey())) {
            throw new Refusal("staff_people.yourself");
        }
        accounts.deactivateStaff(leaving.login(), onDuty.acting(Capability.MANAGE_PEOPLE));
    }
}
