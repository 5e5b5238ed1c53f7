package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;

/** The books of people who were erased: the one door to them, for the purpose of the law alone, and every time it opens is in the audit. */
@ApplicationScoped
@Transactional
public class KeptBooks {

    @Inject KeptRows rows;
    @Inject Audit audit;

    /** @param bills newest first, like the payments */
    public record Books(List<KeptEntry> bills, List<KeptEntry> payments) {

        public boolean isEmpty() {
            return bills.isEmpty() && payments.isEmpty();
        }
    }

    /** What is kept of an account by its number, which leads to nobody any more; empty when nothing is. */
    public Books open(String account, Actor actor) {
        audit.record(new AuditEntry(actor, "kept.read", null, Set.of(DataClass.BILLING, DataClass.PAYMENT), Purpose.LEGAL, null, null));
        return new Books(rows.of(Kept.BILLS, account), rows.of(Kept.PAYMENTS, account));
    }
}
