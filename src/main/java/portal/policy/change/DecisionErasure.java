package portal.policy.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;
import portal.census.RetentionRules;
import portal.platform.Clock;

/** An erasure keeps the proof of an answer, without the person, as long as the operator must be able to show it. */
@ApplicationScoped
class DecisionErasure implements ErasureStep {

    @Inject Decisions decisions;
    @Inject RetentionRules retention;
    @Inject Clock clock;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(ChangeDecision.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return kept(decisions.countOf(customer), clock.now());
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        return kept(decisions.pseudonymise(customer, at), at);
    }

    private List<ErasureLine> kept(long count, Instant at) {
        return List.of(ErasureLine.kept(DataClass.CONSENT, count, decisions.keepUntil(at), retention.of(DataClass.CONSENT).reason()));
    }
}
