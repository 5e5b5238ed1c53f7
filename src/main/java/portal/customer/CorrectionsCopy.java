package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;

/** What was changed, and the address that waits to be confirmed, in the person's copy. */
@ApplicationScoped
class CorrectionsCopy implements CopySource {

    private static final int ALL = 100_000;

    @Inject History history;
    @Inject EmailConfirmation confirmation;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(Change.class, EmailChange.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        List<List<String>> changed = history.of(customer, ALL).stream().map(CorrectionsCopy::row).toList();
        List<List<String>> waiting = confirmation.pending(customer).stream()
                .map(pending -> List.of(pending.address(), pending.askedAt().toString(), pending.expiresAt().toString())).toList();
        return List.of(new CopyTable("corrections", List.of("at", "field", "before", "after", "by"), changed),
                new CopyTable("new_email", List.of("address", "asked_at", "expires_at"), waiting));
    }

    private static List<String> row(ChangeView line) {
        Changed changed = line.changed();
        return Arrays.asList(line.at().toString(), changed.field().name(), changed.before(), changed.after(), line.role());
    }
}
