package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;

/** What a person added to their record, in their copy. */
@ApplicationScoped
class SupplementCopy implements CopySource {

    @Inject Supplements supplements;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(Supplement.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of(new CopyTable("supplements", List.of("reference", "kind", "about", "heading", "text", "came_by", "policy_version",
                "made_at"), supplements.of(customer).stream().map(one -> List.of(one.reference(), one.kind().name(), one.about(),
                one.heading(), one.body(), one.way().name(), one.policy(), one.madeAt().toString())).toList()));
    }
}
