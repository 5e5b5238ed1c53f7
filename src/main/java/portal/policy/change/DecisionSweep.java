package portal.policy.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import portal.census.DailySweep;
import portal.census.DataClass;
import portal.census.Due;
import portal.census.Purpose;
import portal.census.Uses;

/** Removes kept answers of erased people once their day has passed. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
class DecisionSweep extends DailySweep {

    @Inject Decisions decisions;

    @Override
    public String name() {
        return "decision-sweep";
    }

    @Override
    protected boolean removeSome() {
        decisions.removeOutlived();
        return false;
    }

    @Override
    public List<Due> due(LocalDate day) {
        return List.of(new Due(DataClass.CONSENT, "retention_rule.answers", decisions.countOutlived(day)));
    }
}
