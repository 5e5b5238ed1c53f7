package portal.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import portal.platform.Clock;
import portal.platform.Job;

/** Removes kept proofs of erased people once their day has passed, once a day. */
@ApplicationScoped
class ProofSweep implements Job {

    @Inject Acceptances acceptances;
    @Inject Clock clock;

    private volatile LocalDate swept;

    @Override
    public String name() {
        return "consent-sweep";
    }

    @Override
    public boolean work() {
        LocalDate today = clock.today();
        if (!today.equals(swept)) {
            acceptances.removeOutlived();
            swept = today;
        }
        return false;
    }
}
