package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** Bank details go at once; paid bills keep no account number. */
@ApplicationScoped
class BankErasure implements ErasureStep {

    @Inject BankDetails details;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(BankDetail.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return List.of(ErasureLine.deleted(DataClass.BANKING, details.find(customer).isPresent() ? 1 : 0));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        return List.of(ErasureLine.deleted(DataClass.BANKING, details.remove(customer)));
    }
}
