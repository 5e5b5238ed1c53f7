package portal.support.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import portal.census.DailySweep;
import portal.census.Due;
import portal.census.Purpose;
import portal.census.Uses;

/** Ends, empties and removes cases by the operator's rules. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
class CaseSweep extends DailySweep {

    @Inject CaseArchive archive;

    @Override
    public String name() {
        return "case-sweep";
    }

    @Override
    protected boolean removeSome() {
        return archive.closeSomeQuiet() | archive.purgeSome() | archive.removeSomeOutlived();
    }

    @Override
    public List<Due> due(LocalDate day) {
        return archive.due(day);
    }
}
