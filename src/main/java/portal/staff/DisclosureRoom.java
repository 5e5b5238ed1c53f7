package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.customer.CustomerRecords;
import portal.disclosure.DisclosureBook;
import portal.disclosure.Gift;
import portal.disclosure.NoticeView;
import portal.disclosure.Recipient;
import portal.disclosure.Recipients;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.platform.Refusal;

/** Where staff write down what was given to somebody outside, and what they answered when they were told of a change. */
@ApplicationScoped
@Transactional
public class DisclosureRoom {

    @Inject DisclosureBook book;
    @Inject Recipients recipients;
    @Inject CustomerRecords customers;
    @Inject Audit audit;
    @Inject OnDuty onDuty;

    @Needs(Capability.RECORD_DISCLOSURES)
    public List<Recipient> recipients() {
        return recipients.all();
    }

    /** The classes that anybody outside may get. */
    @Needs(Capability.RECORD_DISCLOSURES)
    public Set<DataClass> classes() {
        return book.classes();
    }

    /** @throws Refusal when the reference is nobody's, or the policy does not allow it */
    @Needs(Capability.RECORD_DISCLOSURES)
    @Transactional(dontRollbackOn = Refusal.class)
    public void record(String reference, Gift gift) {
        book.record(idOf(reference), gift, onDuty.acting(Capability.RECORD_DISCLOSURES));
    }

    private long idOf(String reference) {
        try {
            return customers.idOf(Reference.of(reference));
        } catch (NotFound nobody) {
            throw Refusal.at("customer", "staff_disclosures.nobody");
        }
    }

    /** What recipients were told and have not answered yet, oldest first. */
    @Needs(Capability.RECORD_DISCLOSURES)
    public List<NoticeView> unanswered() {
        return book.unanswered();
    }

    @Needs(Capability.RECORD_DISCLOSURES)
    public void answered(String number) {
        book.answered(Reference.of(number));
        audit.record(new AuditEntry(onDuty.acting(Capability.RECORD_DISCLOSURES), "disclosure.answered", null, Set.of(DataClass.DISCLOSURE),
                Purpose.RIGHTS, null, number));
    }
}
