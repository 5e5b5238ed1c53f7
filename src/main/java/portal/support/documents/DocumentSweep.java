package portal.support.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import portal.census.DailySweep;
import portal.census.DataClass;
import portal.census.Due;
import portal.census.Purpose;
import portal.census.Uses;

/** Removes documents by themselves once the operator's rule for them has passed. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
class DocumentSweep extends DailySweep {

    @Inject Documents documents;

    @Override
    public String name() {
        return "document-sweep";
    }

    @Override
    protected boolean removeSome() {
        return documents.removeSomeOutlived();
    }

    @Override
    public List<Due> due(LocalDate day) {
        return List.of(new Due(DataClass.SUPPORT, "retention_rule.documents", documents.countOutlived(day)));
    }
}
