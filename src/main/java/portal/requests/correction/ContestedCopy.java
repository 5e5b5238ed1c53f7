package portal.requests.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;

/** What a person said is wrong, in their copy; how it ended is with the requests. */
@ApplicationScoped
class ContestedCopy implements CopySource {

    @Inject ContestedCorrections corrections;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(ContestedValue.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of(new CopyTable("contested_values", List.of("about", "held", "proposed", "reason", "came_by", "policy_version", "made_at"),
                corrections.of(customer).stream().map(one -> Arrays.asList(one.about().name(), one.held(), one.proposed(), one.reason(),
                        one.way().name(), one.policy(), one.madeAt().toString())).toList()));
    }
}
