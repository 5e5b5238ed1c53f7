package portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** Forgets that campaigns wrote to a person; the figures do not change. */
@ApplicationScoped
@Transactional
class CampaignErasure implements ErasureStep {

    @Inject Recipients recipients;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(CampaignRecipient.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return List.of(ErasureLine.deleted(DataClass.MESSAGE, recipients.countOf(customer)));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        return List.of(ErasureLine.deleted(DataClass.MESSAGE, recipients.removeOf(customer)));
    }
}
