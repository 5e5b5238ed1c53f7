package portal.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;

/** What a person agreed to, in their copy. */
@ApplicationScoped
class AcceptanceCopy implements CopySource {

    @Inject Acceptances acceptances;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(Acceptance.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of(new CopyTable("policy_acceptances", List.of("text", "version", "wording", "channel", "accepted_at"),
                acceptances.acceptedBy(customer).stream()
                        .map(yes -> List.of(yes.kind().name(), yes.version(), yes.wording(), yes.channel(), yes.at().toString()))
                        .toList()));
    }
}
