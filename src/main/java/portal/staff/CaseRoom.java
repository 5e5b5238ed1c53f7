package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.customer.Channel;
import portal.customer.CustomerRecords;
import portal.customer.Person;
import portal.platform.Reference;
import portal.support.cases.CaseChannel;
import portal.support.cases.CaseDesk;
import portal.support.cases.CaseTopic;
import portal.support.cases.CaseView;
import portal.support.cases.Cases;
import portal.support.cases.Message;
import portal.support.cases.OtherWay;
import portal.support.cases.Replies;
import portal.support.cases.Said;
import portal.support.documents.DocumentView;
import portal.support.documents.Documents;

/** The cases of all customers for those who answer them. Every look and every step is on record, and the customer reads it. */
@ApplicationScoped
@Transactional
public class CaseRoom {

    static final int ROWS_A_PAGE = 25;

    @Inject CaseDesk desk;
    @Inject Cases cases;
    @Inject Replies replies;
    @Inject Documents documents;
    @Inject CustomerRecords customers;
    @Inject Audit audit;
    @Inject OnDuty onDuty;

    /** A document that goes to a member of staff. */
    public record Handed(DocumentView document, byte[] content) {
    }

    /** A case and whose it is. @param otherWay how they want to be answered, when the portal is another way; else null */
    public record CaseFile(FoundCustomer customer, CaseDesk.Folder folder, Channel otherWay) {
    }

    /** Cases that wait for an answer, longest first, one row more than a page shows. @param after reference of the last row before, or null */
    @Needs(Capability.SEE_CASES)
    public List<CaseView> queue(String after) {
        return desk.queue(after == null ? null : Reference.of(after), ROWS_A_PAGE + 1);
    }

    @Needs(Capability.SEE_CASES)
    public long waiting() {
        return desk.waiting();
    }

    @Needs(Capability.SEE_CASES)
    public CaseFile open(String typed) {
        CaseDesk.Folder folder = desk.open(Reference.of(typed), onDuty.acting(Capability.SEE_CASES));
        return new CaseFile(FoundCustomer.of(customers.person(folder.customer())), folder, replies.otherThanPortal(folder.customer()));
    }

    @Needs(Capability.ANSWER_CASES)
    public void answer(String typed, Message message, OtherWay otherWay) {
        desk.answer(Reference.of(typed), message, otherWay, staff());
    }

    @Needs(Capability.ANSWER_CASES)
    public void record(String typed, Said said) {
        desk.record(Reference.of(typed), said, staff());
    }

    /** @throws portal.platform.Refusal when nothing can have been said on that day */
    @Needs(Capability.ANSWER_CASES)
    public LocalDate on(LocalDate day) {
        return desk.on(day);
    }

    /** Opens a case for somebody who phoned or wrote. Returns its reference. */
    @Needs(Capability.ANSWER_CASES)
    public String openFor(String customer, CaseTopic topic, Said said) {
        return cases.open(customers.idOf(Reference.of(customer)), new Cases.Opening(topic, null, said), null, staff());
    }

    /** Ways in which somebody may have been answered, or spoken to us, outside the portal. */
    @Needs(Capability.ANSWER_CASES)
    public List<CaseChannel> ways() {
        return replies.outside();
    }

    /** Who that is, to be sure before something is written down. @throws portal.platform.NotFound when the reference is nobody's */
    @Needs(Capability.ANSWER_CASES)
    public FoundCustomer customer(String reference) {
        return FoundCustomer.of(customers.person(customers.idOf(Reference.of(reference))));
    }

    @Needs(Capability.ANSWER_CASES)
    public void close(String typed) {
        desk.close(Reference.of(typed), staff());
    }

    @Needs(Capability.ANSWER_CASES)
    public void reopen(String typed) {
        desk.reopen(Reference.of(typed), staff());
    }

    /** A document; the customer reads that it was fetched. */
    @Needs(Capability.SEE_CASES)
    public Handed document(String typed) {
        String reference = Reference.of(typed);
        Person owner = customers.person(documents.ownerOf(reference));
        DocumentView document = documents.get(owner.id(), reference);
        audit.record(new AuditEntry(onDuty.acting(Capability.SEE_CASES), "document.fetched", owner.subjectKey(), Set.of(DataClass.SUPPORT),
                Purpose.SUPPORT, null, reference));
        return new Handed(document, documents.content(owner.id(), reference));
    }

    private Actor staff() {
        return onDuty.acting(Capability.ANSWER_CASES);
    }
}
