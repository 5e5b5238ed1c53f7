package portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** What was to be told about a person is told no more; that they were erased is, by the row that the customer's own step leaves. */
@ApplicationScoped
class FeedErasure implements ErasureStep {

    @Inject OutboundChanges changes;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(OutboundChange.class, ExtractConflict.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return lines(changes.of(List.of(customer)).size() + changes.conflictsOf(List.of(customer)).size());
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        return lines(changes.remove(customer) + changes.removeConflicts(customer));
    }

    private static List<ErasureLine> lines(int rows) {
        return List.of(ErasureLine.deleted(DataClass.CORRECTION, rows));
    }
}
