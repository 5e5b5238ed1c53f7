package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import portal.census.ErasureLine;
import portal.customer.Person;
import portal.platform.Reference;
import portal.requests.QueueCounters;
import portal.requests.QueueRow;
import portal.requests.RefusalReason;
import portal.requests.RequestChannel;
import portal.requests.RequestDesk;
import portal.requests.RequestKind;
import portal.requests.RequestView;
import portal.requests.correction.ContestedCorrections;
import portal.requests.correction.Proposal;
import portal.requests.erasure.Blocker;
import portal.requests.erasure.Erasure;
import portal.requests.erasure.Farewell;
import portal.support.documents.Checked;
import portal.support.documents.Documents;

/** The requests of all customers for those who may see them, and the decision for those who may decide. */
@ApplicationScoped
@Transactional
public class RequestRoom {

    static final int ROWS_A_PAGE = 25;

    @Inject RequestDesk desk;
    @Inject Erasure erasure;
    @Inject Farewell farewell;
    @Inject ContestedCorrections corrections;
    @Inject Documents documents;
    @Inject OnDuty onDuty;

    /** Open requests, the most urgent first, one row more than a page shows. @param after reference of the last row before, or null */
    @Needs(Capability.SEE_REQUESTS)
    public List<QueueRow> queue(String after) {
        return desk.queue(after == null ? null : Reference.of(after), ROWS_A_PAGE + 1);
    }

    @Needs(Capability.SEE_REQUESTS)
    public QueueCounters counters() {
        return desk.counters();
    }

    /** One request with what it would do. The look is an entry in the audit, and the customer reads it. */
    @Needs(Capability.SEE_REQUESTS)
    public RequestFile open(String typed) {
        RequestView request = desk.view(Reference.of(typed), onDuty.acting(Capability.SEE_REQUESTS));
        Person person = desk.person(request.reference());
        List<Blocker> blockers = request.kind() == RequestKind.DELETE && person != null ? farewell.consequences(person.id()).blockers() : List.of();
        boolean decides = person != null && onDuty.may(Capability.DECIDE_REQUESTS);
        return new RequestFile(request, person == null ? null : FoundCustomer.of(person), consequences(request, person),
                decides ? corrections.find(person.id(), request.id()).orElse(null) : null,
                decides ? documents.of(person.id(), request.id()) : List.of(), desk.acknowledgeBy(request),
                blockers.stream().anyMatch(Blocker::isMoney), blockers.stream().anyMatch(Blocker::isHold));
    }

    private List<ErasureLine> consequences(RequestView request, Person person) {
        if (request.kind() != RequestKind.DELETE) {
            return List.of();
        }
        return person == null ? erasure.result(request.id()) : erasure.preview(person.id());
    }

    /** From paper, phone or mail; the clock counts from the day it was received. Returns the reference. */
    @Needs(Capability.ENTER_REQUESTS)
    public String enter(String customer, Entered entered) {
        return desk.enter(entered.kind(), Reference.of(customer), entered.channel(), entered.received(), entered.words(),
                onDuty.acting(Capability.ENTER_REQUESTS));
    }

    /** The correction of one value. @param evidence null for none. Returns the reference */
    @Needs(Capability.ENTER_REQUESTS)
    public String enterCorrection(String customer, Proposal proposal, RequestChannel channel, LocalDate received, Checked evidence) {
        return corrections.enter(Reference.of(customer), proposal, channel, received, evidence, onDuty.acting(Capability.ENTER_REQUESTS));
    }

    /** What somebody asked for, by which way and on which day. @param words null for the kinds that need none */
    public record Entered(RequestKind kind, RequestChannel channel, LocalDate received, String words) {
    }

    @Needs(Capability.DECIDE_REQUESTS)
    public void take(String reference) {
        desk.take(Reference.of(reference), onDuty.acting(Capability.DECIDE_REQUESTS));
    }

    @Needs(Capability.DECIDE_REQUESTS)
    public void acknowledge(String reference) {
        desk.acknowledge(Reference.of(reference), onDuty.acting(Capability.DECIDE_REQUESTS));
    }

    /** Returns what kind of request it was. */
    @Needs(Capability.DECIDE_REQUESTS)
    public RequestKind approve(String reference) {
        return desk.approve(Reference.of(reference), onDuty.acting(Capability.DECIDE_REQUESTS));
    }

    /** The customer reads the reason and the words. */
    @Needs(Capability.DECIDE_REQUESTS)
    public void refuse(String reference, RefusalReason reason, String words) {
        desk.refuse(Reference.of(reference), reason, words, onDuty.acting(Capability.DECIDE_REQUESTS));
    }

    @Needs(Capability.DECIDE_REQUESTS)
    public void retry(String reference) {
        desk.retry(Reference.of(reference), onDuty.acting(Capability.DECIDE_REQUESTS));
    }
}
