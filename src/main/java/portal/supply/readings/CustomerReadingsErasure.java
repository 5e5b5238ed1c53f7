package portal.supply.readings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** What a person read off their meters goes with them; the billing system was told and measures itself. */
@ApplicationScoped
@Transactional
class CustomerReadingsErasure implements ErasureStep {

    @Inject ReadingRows rows;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(CustomerReading.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return List.of(ErasureLine.deleted(DataClass.USAGE, rows.count(customer)));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        return List.of(ErasureLine.deleted(DataClass.USAGE, rows.remove(customer)));
    }
}
