package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import portal.census.DailySweep;
import portal.census.DataClass;
import portal.census.Due;
import portal.census.Purpose;
import portal.census.Uses;

/** Removes ended requests, with their timelines and results, once the operator's rule for requests has passed. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
public class RequestSweep extends DailySweep {

    @Inject RequestArchive archive;

    @Override
    public String name() {
        return "request-sweep";
    }

    @Override
    protected boolean removeSome() {
        return archive.removeSomeOutlived();
    }

    @Override
    public List<Due> due(LocalDate day) {
        return List.of(new Due(DataClass.REQUEST, "retention_rule.requests", archive.countOutlived(day)));
    }
}
