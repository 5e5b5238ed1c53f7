package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.requests.Decider;
import portal.requests.RequestDesk;
import portal.security.Accounts;
import portal.security.LoginAccountView;

/** Who looks after which request. It goes to those only who may decide it. */
@ApplicationScoped
@Transactional
public class AssignRoom {

    @Inject RequestDesk desk;
    @Inject Accounts accounts;
    @Inject OnDuty onDuty;

    /** Those who may decide requests. */
    @Needs(Capability.SEE_REQUESTS)
    public List<LoginAccountView> colleagues() {
        return accounts.staff().stream().filter(one -> one.active() && Grants.allow(one.roles(), Capability.DECIDE_REQUESTS)).toList();
    }

    @Needs(Capability.DECIDE_REQUESTS)
    public void assign(String reference, String to) {
        LoginAccountView colleague = colleagues().stream().filter(one -> one.subjectKey().equals(to)).findFirst().orElseThrow(NotFound::new);
        desk.assign(Reference.of(reference), new Decider(colleague.subjectKey()), onDuty.acting(Capability.DECIDE_REQUESTS));
    }
}
