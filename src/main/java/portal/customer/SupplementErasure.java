package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** What a person added goes with them. */
@ApplicationScoped
class SupplementErasure implements ErasureStep {

    @Inject Supplements supplements;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(Supplement.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return List.of(ErasureLine.deleted(DataClass.IDENTITY, supplements.countOf(customer)));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        return List.of(ErasureLine.deleted(DataClass.IDENTITY, supplements.forget(customer)));
    }
}
