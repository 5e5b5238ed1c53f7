package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** Numbers that name a person to the state go at once. */
@ApplicationScoped
class IdentityErasure implements ErasureStep {

    @Inject IdentityNumbers numbers;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(IdentityReference.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return List.of(ErasureLine.deleted(DataClass.IDENTITY_NUMBER, numbers.of(customer).size()));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        return List.of(ErasureLine.deleted(DataClass.IDENTITY_NUMBER, numbers.remove(customer)));
    }
}
