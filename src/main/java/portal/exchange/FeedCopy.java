package portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;
import portal.vault.Vault;

/** What the billing system was told about a person, and where it disagrees. */
@ApplicationScoped
class FeedCopy implements CopySource {

    @Inject OutboundChanges changes;
    @Inject Vault vault;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(OutboundChange.class, ExtractConflict.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        List<List<String>> told = changes.of(List.of(customer)).stream().map(change -> Arrays.asList(change.madeAt().toString(),
                change.kind().name(), Objects.toString(change.field(), null), change.account(), Objects.toString(change.acknowledgedAt(), null))).toList();
        List<List<String>> conflicts = changes.conflictsOf(List.of(customer)).stream().map(conflict -> Arrays.asList(
                conflict.extractedAt().toString(), conflict.field().name(), vault.open(conflict.theirs(), ConflictBook.place(conflict)),
                conflict.state().name(), Objects.toString(conflict.decidedAt(), null))).toList();
        return List.of(new CopyTable("told_billing", List.of("at", "kind", "field", "account", "taken_at"), told).by("at"),
                new CopyTable("billing_disagrees", List.of("at", "field", "theirs", "state", "decided_at"), conflicts));
    }
}
