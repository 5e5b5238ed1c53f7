package portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * A walk in two transactions: a long one that lets others write, and a short one that holds the head. Two, because a transaction on
 * MariaDB and MySQL goes on seeing the table as it was at its first read.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Stretches {

    private static final int AT_ONCE = 1000;

    @Inject AuditLines lines;

    void walkToHead(Walk walk) {
        AuditHead head = lines.readHead();
        walk(walk, head == null ? 0 : head.seq());
    }

    void walkToEnd(Walk walk) {
        AuditHead head = lines.lockHead();
        walk(walk, Long.MAX_VALUE);
        walk.end(head);
    }

    AuditGap gap(long seq) {
        return lines.gapAt(seq).orElse(null);
    }

    private void walk(Walk walk, long last) {
        while (walk.seq() < last) {
            List<AuditLine> next = lines.after(walk.seq(), (int) Math.min(AT_ONCE, last - walk.seq()));
            if (next.isEmpty() || !walk.over(next, lines.notesOf(next))) {
                return;
            }
        }
    }
}
