package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.customer.CustomerRecords;
import portal.platform.Clock;
import portal.platform.Refusal;
import portal.support.documents.Checked;
import portal.support.documents.DocumentKind;
import portal.support.documents.Documents;

/** What a person asks in words and reads the answer of: the request, what they write about it later, and the end of a restriction. */
@ApplicationScoped
@Transactional
public class Asking {

    @Inject DataRequests requests;
    @Inject Intake intake;
    @Inject Conversation conversation;
    @Inject ClockDesk clocks;
    @Inject Documents documents;
    @Inject CustomerRecords customers;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Returns the reference. @throws Refusal without words, or when one of the kind is open */
    public String ask(long customer, RequestKind kind, String words) {
        return ask(customer, kind, words, null);
    }

    /** The same with a document that shows it, or null. */
    public String ask(long customer, RequestKind kind, String words, Checked evidence) {
        if (!kind.isAnswered()) {
            throw new Refusal("request.not_now");
        }
        Conversation.checked(words);
        DataRequest request = intake.receive(kind, customer);
        conversation.write(request, RequestActor.CUSTOMER, words);
        if (evidence != null) {
            documents.store(customer, DocumentKind.EVIDENCE, request.id(), evidence, Actor.customer(request.subjectKey()));
        }
        return request.reference();
    }

    /** Adds words to an open request. To somebody who was asked who they are it is the answer, and the clock goes on. */
    public void write(long customer, String reference, String words) {
        DataRequest request = requests.get(reference, customer);
        if (!request.isLive()) {
            throw new Refusal("request.not_now");
        }
        conversation.write(request, RequestActor.CUSTOMER, words);
        happened(request, RequestEventKind.WROTE);
        if (request.state() == RequestState.IDENTITY_PENDING) {
            clocks.identityGiven(reference, Actor.customer(request.subjectKey()));
        }
        record(request, "request.written");
    }

    /** Ends a restriction, at once. @throws Refusal when there is none */
    public void lift(long customer, String reference) {
        DataRequest request = requests.get(reference, customer);
        if (request.kind() != RequestKind.RESTRICT || !customers.lift(customer)) {
            throw new Refusal("request.not_restricted");
        }
        happened(request, RequestEventKind.LIFTED);
        record(request, "request.lifted");
    }

    private void happened(DataRequest request, RequestEventKind kind) {
        requests.add(new RequestEvent(request, kind, RequestActor.CUSTOMER, null, clock.now()));
    }

    private void record(DataRequest request, String action) {
        audit.record(new AuditEntry(Actor.customer(request.subjectKey()), action, request.subjectKey(), Set.of(DataClass.REQUEST),
                Purpose.RIGHTS, null, request.reference()));
    }
}
