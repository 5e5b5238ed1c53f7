package portal.customer.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** Nobody is erased while a hold is good; those that are over go with their person. */
@ApplicationScoped
class HoldErasure implements ErasureStep {

    @Inject LegalHolds holds;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(LegalHold.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return List.of(ErasureLine.deleted(DataClass.REQUEST, holds.of(customer).size()));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        return List.of(ErasureLine.deleted(DataClass.REQUEST, holds.forget(customer)));
    }
}
