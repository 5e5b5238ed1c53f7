package portal.customer.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** Nobody is erased while a hold of more than books is good; holds go with their person, those of books after they were passed on. */
@ApplicationScoped
class HoldErasure implements ErasureStep {

    /** The books' holds are passed on to their accounts before. */
    private static final int AFTER_THE_BOOKS = 150;

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

    @Override
    public int order() {
        return AFTER_THE_BOOKS;
    }
}
