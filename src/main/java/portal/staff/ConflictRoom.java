package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.Purpose;
import portal.customer.CorrectedField;
import portal.customer.CustomerRecords;
import portal.customer.OwnAffairs;
import portal.customer.Person;
import portal.exchange.ConflictBook;
import portal.exchange.ConflictView;
import portal.platform.NotFound;
import portal.platform.Reference;

/** Where the portal and the billing system disagree about a value, and both changed it. The list shows no value; opening one is a look. */
@ApplicationScoped
@Transactional
public class ConflictRoom {

    @Inject ConflictBook book;
    @Inject OwnAffairs own;
    @Inject CustomerRecords customers;
    @Inject Audit audit;
    @Inject OnDuty onDuty;

    /** A row of the list. */
    public record Row(String reference, String name, CorrectedField field, Instant extractedAt) {
    }

    @Needs(Capability.SETTLE_CONFLICTS)
    public List<Row> open() {
        return book.open().stream().filter(one -> onDuty.classes().contains(one.field().dataClass()))
                .map(one -> new Row(one.reference(), Mask.name(one.name()), one.field(), one.extractedAt())).toList();
    }

    /** Both values. The customer reads who looked. @throws NotFound when there is none of that reference */
    @Needs(Capability.SETTLE_CONFLICTS)
    public ConflictView look(String reference) {
        ConflictView conflict = find(reference);
        record("customer.viewed", conflict);
        return conflict;
    }

    @Needs(Capability.SETTLE_CONFLICTS)
    public void keepOurs(String reference) {
        ConflictView conflict = decidable(reference);
        book.keepOurs(conflict.reference());
        record("conflict.ours_kept", conflict);
    }

    @Needs(Capability.SETTLE_CONFLICTS)
    public void takeTheirs(String reference) {
        ConflictView conflict = decidable(reference);
        book.takeTheirs(conflict.reference());
        record("conflict.theirs_chosen", conflict);
    }

    /** A class of data that the role may not see is nothing that is there. */
    private ConflictView find(String reference) {
        ConflictView conflict = book.find(Reference.of(reference));
        if (!onDuty.classes().contains(conflict.field().dataClass())) {
            throw new NotFound();
        }
        return conflict;
    }

    private ConflictView decidable(String reference) {
        ConflictView conflict = find(reference);
        own.refuse(onDuty.acting(Capability.SETTLE_CONFLICTS), customers.findBySubjectKey(conflict.subjectKey()).map(Person::id).orElse(null));
        return conflict;
    }

    private void record(String action, ConflictView conflict) {
        audit.record(new AuditEntry(onDuty.acting(Capability.SETTLE_CONFLICTS), action, conflict.subjectKey(),
                Set.of(conflict.field().dataClass()), Purpose.BILLING, null, conflict.reference()));
    }
}
