package portal.policy.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;

/** What a person answered when a new policy asked, in their copy. */
@ApplicationScoped
class DecisionCopy implements CopySource {

    @Inject Decisions decisions;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(ChangeDecision.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of(new CopyTable("policy_answers", List.of("version", "purpose", "answer", "wording", "channel", "decided_at"),
                decisions.of(customer).stream().map(one -> List.of(one.version(), one.purpose().name(), one.answer().name(), one.wording(),
                        one.channel(), one.at().toString())).toList()));
    }
}
