package portal.requests.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.Purpose;
import portal.customer.OwnAffairs;
import portal.customer.hold.LegalHolds;
import portal.platform.Refusal;

/**
 * Takes out a child who turned up among the customers: at once, with the steps and the sweep of every erasure, but without a request
 * or a letter. What stays in the database is one line of the audit that names nobody, and so the number of them; the ledger outside it holds
 * a keyed hash, so that a restored backup does not bring them back.
 *
 * <p>Source: clause CEG-25.
 */
@ApplicationScoped
@Transactional
public class MinorPurge {

    @Inject Erasure erasure;
    @Inject LegalHolds holds;
    @Inject OwnAffairs own;
    @Inject Audit audit;

    /** @throws Refusal when it is the actor, a legal hold is good, or something would be left; nothing has happened then */
    public void purge(long customer, Actor actor) {
        own.refuse(actor, customer);
        if (holds.isHeld(customer)) {
            throw new Refusal("purge.held");
        }
        try {
            again(customer, actor);
        } catch (ErasureFailed failed) {
            throw new Refusal(failed.problem());
        }
    }

    /** Takes out whom a restored backup brought back; the number of them counts what the backup did not know of. */
    void again(long customer, Actor actor) {
        erasure.withoutTrace(customer);
        audit.record(new AuditEntry(actor, "minor.purged", null, Set.of(), Purpose.LEGAL, null, null));
    }
}
