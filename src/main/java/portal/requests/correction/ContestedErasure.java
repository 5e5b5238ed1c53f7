package portal.requests.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** What a person said is wrong goes with them; that they asked stays with the request, without them. */
@ApplicationScoped
class ContestedErasure implements ErasureStep {

    @Inject ContestedCorrections corrections;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(ContestedValue.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return List.of(ErasureLine.deleted(DataClass.CORRECTION, corrections.countOf(customer)));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        return List.of(ErasureLine.deleted(DataClass.CORRECTION, corrections.forget(customer)));
    }
}
