package portal.requests.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Job;
import portal.requests.Claim;
import portal.requests.ItemDesk;
import portal.requests.RequestKind;
import portal.requests.RequestWork;
import portal.requests.copy.CopyJob;

/** Erases those whose undo window is over and who have nothing left to settle. What goes wrong is rolled back, shown to staff and tried again. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
public class ErasureJob implements Job {

    private static final Logger LOG = Logger.getLogger(ErasureJob.class.getName());

    @Inject RequestWork work;
    @Inject Erasure erasure;
    @Inject PartErasure parts;
    @Inject ItemDesk items;
    @Inject CopyJob copies;
    @Inject Blockers blockers;

    @Override
    public String name() {
        return "erasures";
    }

    @Override
    public boolean work() {
        Optional<Claim> claim = work.claim(RequestKind.DELETE, blockers::reason);
        claim.ifPresent(this::erase);
        return claim.isPresent();
    }

    private void erase(Claim claim) {
        try {
            Set<String> refused = items.refused(claim.request());
            if (refused.isEmpty()) {
                erasure.erase(claim);
            } else {
                parts.erase(claim, refused);
            }
            copies.tidy();
        } catch (ErasureFailed failed) {
            LOG.log(Level.SEVERE, "Erasure {0} was rolled back: {1}", new Object[] {claim.reference(), failed.getMessage()});
            work.fail(claim, failed.problem(), failed.getMessage());
        } catch (RuntimeException broken) {
            LOG.log(Level.SEVERE, "Erasure " + claim.reference() + " was rolled back", broken);
            work.fail(claim, "request_problem.erasure", broken.getClass().getSimpleName());
        }
    }
}
