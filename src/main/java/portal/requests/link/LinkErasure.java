package portal.requests.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** An erasure kills every link that is out. */
@ApplicationScoped
@Transactional
class LinkErasure implements ErasureStep {

    @Inject LinkRows rows;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(RequestLink.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return List.of(ErasureLine.deleted(DataClass.REQUEST, rows.count(customer)));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        return List.of(ErasureLine.deleted(DataClass.REQUEST, rows.remove(customer)));
    }
}
