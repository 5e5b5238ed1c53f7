package portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.customer.CorrectedField;
import portal.customer.CorrectionGuard;
import portal.vault.Vault;

/**
 * Keeps a correction until the billing system has taken it, and opens a conflict where both sides changed the same value.
 *
 * <pre>
 *  the extract says          not taken yet                 taken, says this extract      taken, said an earlier one
 *  the value before          correction stays              conflict                      as usual: they changed it again
 *  a third value             conflict                      conflict                      as usual
 * </pre>
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FeedGuard implements CorrectionGuard {

    @Inject OutboundChanges changes;
    @Inject ConflictBook book;
    @Inject Vault vault;

    @Override
    public Answers about(Collection<Long> customers, Instant extractedAt) {
        Map<String, List<OutboundChange>> told = new HashMap<>();
        changes.of(customers).stream().filter(change -> change.field() != null)
                .forEach(change -> told.merge(key(change.customerId(), change.field()), List.of(change), FeedGuard::joined));
        Map<String, ExtractConflict> conflicts = new HashMap<>();
        changes.conflictsOf(customers).forEach(conflict -> conflicts.put(key(conflict.customerId(), conflict.field()), conflict));
        return (customer, field, theirs) -> {
            String key = key(customer, field);
            ExtractConflict conflict = conflicts.get(key);
            boolean open = conflict != null && conflict.isOpen();
            boolean theirsChosen = conflict != null && conflict.state() == ExtractConflict.State.THEIRS;
            List<OutboundChange> now = told.getOrDefault(key, List.of()).stream()
                    .filter(change -> !theirsChosen || change.madeAt().isAfter(conflict.decidedAt())).toList();
            if (theirsChosen && now.isEmpty() && !extractedAt.isBefore(conflict.extractedAt())) {
                return Verdict.TAKE;
            }
            boolean held = now.stream().anyMatch(change -> isWaiting(change) || extractedAt.equals(change.acknowledgedAt()));
            if (open || held && disputed(now, theirs)) {
                conflicts.put(key, book.write(open ? conflict : null, customer, field, theirs, extractedAt));
            }
            return open || held ? Verdict.KEEP : Verdict.AS_USUAL;
        };
    }

    /** Nothing is waiting and they still say something else, or they say what the correction did not find. */
    private boolean disputed(List<OutboundChange> told, String theirs) {
        return told.stream().filter(FeedGuard::isWaiting).findFirst()
                .map(oldest -> theirs != null && !FeedValues.hash(vault, theirs).equals(oldest.beforeHash()))
                .orElse(true);
    }

    private static boolean isWaiting(OutboundChange change) {
        return change.acknowledgedAt() == null;
    }

    private static List<OutboundChange> joined(List<OutboundChange> one, List<OutboundChange> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    private static String key(long customer, CorrectedField field) {
        return customer + "/" + field;
    }
}
