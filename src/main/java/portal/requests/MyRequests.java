package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.customer.CustomerRecords;
import portal.customer.CustomerStatus;
import portal.platform.Clock;
import portal.platform.Refusal;

/** What a customer does with their own requests. Another person's request does not exist here. */
@ApplicationScoped
@Transactional
public class MyRequests {

    @Inject DataRequests requests;
    @Inject CustomerRecords customers;
    @Inject Intake intake;
    @Inject RequestLetters letters;
    @Inject Conversation conversation;
    @Inject ItemRows items;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Asks for a copy of everything. Returns the reference. @throws Refusal when one is being made already */
    public String askForCopy(long customer) {
        return intake.receive(RequestKind.COPY, customer).reference();
    }

    /** Asks to be erased. Staff decide. Returns the reference. @throws Refusal when that is asked already */
    public String askForDeletion(long customer) {
        return intake.receive(RequestKind.DELETE, customer).reference();
    }

    /** Asks for the correction of one value, which the caller keeps. Staff decide. @throws Refusal when that is asked already */
    public RequestView askForCorrection(long customer, String about) {
        return RequestView.of(intake.receive(RequestKind.CORRECT, about, customer));
    }

    /** Newest first, without their timelines. */
    public List<RequestView> list(long customer) {
        return requests.of(customer).stream().map(RequestView::of).toList();
    }

    public RequestView get(String reference, long customer) {
        DataRequest request = requests.get(reference, customer);
        return RequestView.of(request, requests.timeline(request.id()), conversation.of(request), items.of(request.id()));
    }

    /** Whether their data may only be kept, and not be used. */
    public boolean isRestricted(long customer) {
        return customers.findPerson(customer).map(person -> person.status() == CustomerStatus.RESTRICTED).orElse(false);
    }

    /** The open one of a kind. */
    public Optional<RequestView> findOpen(RequestKind kind, long customer) {
        return requests.findLive(kind, customer).map(RequestView::of);
    }

    /** @throws Refusal when something that cannot be undone has begun */
    public void withdraw(String reference, long customer) {
        DataRequest request = requests.get(reference, customer);
        Instant now = clock.now();
        request.withdraw(now);
        requests.add(new RequestEvent(request, RequestEventKind.WITHDRAWN, RequestActor.CUSTOMER, null, now));
        letters.withdrawn(request);
        record(request, "request.withdrawn");
    }

    /** Tries again what went wrong, without waiting. */
    public void retry(String reference, long customer) {
        DataRequest request = requests.get(reference, customer);
        if (request.kind() != RequestKind.COPY) {
            throw new Refusal("request.not_now");
        }
        request.retry(clock.now());
        requests.add(new RequestEvent(request, RequestEventKind.RETRIED, RequestActor.CUSTOMER, null, clock.now()));
        record(request, "request.retried");
    }

    private void record(DataRequest request, String action) {
        audit.record(new AuditEntry(Actor.customer(request.subjectKey()), action, request.subjectKey(), Set.of(DataClass.REQUEST),
                Purpose.RIGHTS, null, request.reference()));
    }
}
