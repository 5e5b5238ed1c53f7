package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.customer.CustomerRecords;
import portal.customer.Person;
import portal.platform.Clock;
import portal.platform.Refusal;

/**
 * What staff do with requests. Reading needs {@code CUSTOMER_SUPPORT} or {@code PRIVACY_OFFICER}, entering needs
 * {@code CUSTOMER_SUPPORT}, deciding needs {@code PRIVACY_OFFICER}; the caller answers for the role, this service for everything else:
 * nobody decides what they entered, a no has words, every look and step is on record.
 */
@ApplicationScoped
@Transactional
public class RequestDesk {

    private static final int LONGEST_PAGE = 100;

    @Inject DataRequests requests;
    @Inject Deciders deciders;
    @Inject Intake intake;
    @Inject RequestLetters letters;
    @Inject Conversation conversation;
    @Inject ItemRows items;
    @Inject Event<CorrectionAccepted> acceptances;
    @Inject Pausing pausing;
    @Inject RequestClock due;
    @Inject CustomerRecords customers;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Open requests, the most urgent first. @param after the reference of the last row of the page before, null for the first page */
    public List<QueueRow> queue(String after, int limit) {
        LocalDate day = LocalDate.EPOCH;
        long id = Long.MIN_VALUE;
        if (after != null) {
            DataRequest last = requests.get(after);
            day = last.deadline().dueOn();
            id = last.id();
        }
        return requests.queue(day, id, Math.min(limit, LONGEST_PAGE)).stream().map(this::row).toList();
    }

    public QueueCounters counters() {
        return new QueueCounters(requests.countLive(List.of(RequestState.RECEIVED, RequestState.IN_REVIEW)),
                requests.countLive(List.of(RequestState.FAILED)), requests.countLiveDueUntil(clock.today().minusDays(1)),
                requests.countLive(List.of(RequestState.values())));
    }

    /** The whole request with its timeline; the look is recorded, and the person sees it. */
    public RequestView view(String reference, Actor staff) {
        DataRequest request = requests.get(reference);
        record(request, staff, "request.viewed", null);
        return RequestView.of(request, requests.timeline(request.id()), conversation.of(request), items.of(request.id()));
    }

    /** The customer it is about, or null when they are erased. */
    public Person person(String reference) {
        Long customer = requests.get(reference).customer();
        return customer == null ? null : customers.findPerson(customer).orElse(null);
    }

    /** From paper, phone or mail, with the day it was received, from which the clock counts. Returns the reference. */
    public String enter(RequestKind kind, String customerReference, RequestChannel channel, LocalDate received, Actor staff) {
        Instant at = intake.receivedOn(received);
        Person person = customers.personByReference(customerReference);
        return kind.isDoneAtOnce() ? pausing.enter(kind, person, channel, staff, at) : intake.receive(kind, person, channel, staff, at).reference();
    }

    /** The same for the correction of one value, which the caller keeps. */
    public RequestView enterCorrection(String about, Person person, RequestChannel channel, LocalDate received, Actor staff) {
        return RequestView.of(intake.receive(RequestKind.CORRECT, about, person, channel, staff, intake.receivedOn(received)));
    }

    /** The same with what the person said or wrote. */
    public String enter(RequestKind kind, String customerReference, RequestChannel channel, LocalDate received, String words, Actor staff) {
        String reference = enter(kind, customerReference, channel, received, staff);
        if (kind.isAnswered()) {
            conversation.write(requests.get(reference), RequestActor.CUSTOMER, words);
        }
        return reference;
    }

    /** Somebody looks after it from now on. @param to the key of a member of staff */
    public void assign(String reference, Decider to, Actor staff) {
        DataRequest request = requests.get(reference);
        request.assign(to);
        happened(request, RequestEventKind.ASSIGNED, null);
        record(request, staff, "request.assigned", null);
    }

    /** Somebody whom no mail reaches was told on paper that it arrived. @throws Refusal when it was said before, or it is over */
    public void acknowledge(String reference, Actor staff) {
        DataRequest request = requests.get(reference);
        if (!request.isLive() || requests.timeline(request.id()).stream().anyMatch(line -> line.kind() == RequestEventKind.ACKNOWLEDGED)) {
            throw new Refusal("request.not_now");
        }
        happened(request, RequestEventKind.ACKNOWLEDGED, null);
        record(request, staff, "request.acknowledged", null);
    }

    /** The last day to say that it arrived. */
    public LocalDate acknowledgeBy(RequestView request) {
        return due.acknowledgeBy(request.received());
    }

    /** Says that somebody is on it. */
    public void take(String reference, Actor staff) {
        DataRequest request = requests.get(reference);
        request.take();
        request.assign(new Decider(staff.key()));
        happened(request, RequestEventKind.TAKEN, null);
        record(request, staff, "request.taken", null);
    }

    /** Yes. A correction is done at once; a deletion when the undo window ends, and the person is told until when they can withdraw. Returns its kind. */
    public RequestKind approve(String reference, Actor staff) {
        DataRequest request = requests.get(reference);
        if (request.kind() == RequestKind.CORRECT) {
            accept(request, staff);
        } else {
            schedule(request, staff, Duration.ofDays(due.undoDays()));
        }
        record(request, staff, "request.approved", null);
        return request.kind();
    }

    /** Yes to the deletion of one for whom an undo window is of no use: a canary. */
    public void approveAtOnce(String reference, Actor staff) {
        DataRequest request = requests.get(reference);
        schedule(request, staff, Duration.ZERO);
        record(request, staff, "request.approved", null);
    }

    private void accept(DataRequest request, Actor staff) {
        request.accept(deciders.of(staff, request), clock.now());
        happened(request, RequestEventKind.APPROVED, null);
        acceptances.fire(new CorrectionAccepted(request.id(), request.customer(), staff));
        happened(request, RequestEventKind.FULFILLED, null);
        letters.corrected(request);
    }

    private void schedule(DataRequest request, Actor staff, Duration undo) {
        Instant now = clock.now();
        boolean copy = request.kind() == RequestKind.COPY;
        request.approve(deciders.of(staff, request), now, copy ? now : now.plus(undo));
        happened(request, RequestEventKind.APPROVED, null);
        if (copy) {
            return;
        }
        requests.add(new RequestEvent(request, RequestEventKind.SCHEDULED, RequestActor.PORTAL, EventDetail.of(request.undoUntil()), clock.now()));
        letters.approved(request);
    }

    /** No. The person reads the reason and the words. */
    public void refuse(String reference, RefusalReason reason, String words, Actor staff) {
        DataRequest request = requests.get(reference);
        request.refuse(deciders.of(staff, request), reason, words, clock.now());
        happened(request, RequestEventKind.REFUSED, EventDetail.key("refusal_reason." + reason));
        letters.refused(request);
        record(request, staff, "request.refused", words);
    }

    /** Tries again what went wrong, without waiting. */
    public void retry(String reference, Actor staff) {
        DataRequest request = requests.get(reference);
        request.retry(clock.now());
        happened(request, RequestEventKind.RETRIED, null);
        record(request, staff, "request.retried", null);
    }

    private QueueRow row(DataRequest request) {
        String customer = request.customer() == null ? null : customers.findPerson(request.customer()).map(Person::reference).orElse(null);
        return new QueueRow(request.reference(), request.kind(), request.state(), request.receivedAt(), request.deadline().dueOn(),
                due.daysLeft(request.deadline().dueOn()), customer, request.isDecidable(), request.assignedTo());
    }

    private void happened(DataRequest request, RequestEventKind kind, EventDetail detail) {
        requests.add(new RequestEvent(request, kind, RequestActor.STAFF, detail, clock.now()));
    }

    private void record(DataRequest request, Actor staff, String action, String words) {
        Set<DataClass> classes = request.kind() == RequestKind.CORRECT ? Set.of(DataClass.REQUEST, DataClass.CORRECTION) : Set.of(DataClass.REQUEST);
        audit.record(new AuditEntry(staff, action, request.subjectKey(), classes, Purpose.RIGHTS, words,
                request.reference()));
    }
}
