package portal.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import portal.census.DailySweep;
import portal.census.DataClass;
import portal.census.Due;
import portal.census.Purpose;
import portal.census.Uses;

/** Removes kept proofs of erased people once their day has passed. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
class ProofSweep extends DailySweep {

    @Inject Acceptances acceptances;

    @Override
    public String name() {
        return "consent-sweep";
    }

    @Override
    protected boolean removeSome() {
        acceptances.removeOutlived();
        return false;
    }

    @Override
    public List<Due> due(LocalDate day) {
        return List.of(new Due(DataClass.CONSENT, "retention_rule.consents", acceptances.countOutlived(day)));
    }
}
