package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** Forgets the choices; the links of old mails stay without their customer, so that they still answer "no mail comes". */
@ApplicationScoped
@Transactional
class PreferenceErasure implements ErasureStep {

    @Inject ChoiceRows rows;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(PreferenceChoice.class, ChoiceConfirmation.class, UnsubscribeLink.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return List.of(ErasureLine.deleted(DataClass.PREFERENCE, rows.countOf(customer)));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        return List.of(ErasureLine.deleted(DataClass.PREFERENCE, rows.removeOf(customer)));
    }
}
