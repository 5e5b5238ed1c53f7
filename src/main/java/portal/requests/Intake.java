package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
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

/** Where every request comes in, whoever brings it: row, timeline, last day, acknowledgement and audit line in one transaction. */
@ApplicationScoped
@Transactional
class Intake {

    @Inject DataRequests requests;
    @Inject CustomerRecords customers;
    @Inject RequestClock due;
    @Inject RequestLetters letters;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Asked for by the person, signed in, now. */
    DataRequest receive(RequestKind kind, long customer) {
        return receive(kind, null, customer);
    }

    /** The same about one value. */
    DataRequest receive(RequestKind kind, String about, long customer) {
        Person person = customers.person(customer);
        return receive(kind, about, person, RequestChannel.PORTAL, Actor.customer(person.subjectKey()), clock.now());
    }

    /** Brought by the actor on behalf of the person, who asked for it then. */
    DataRequest receive(RequestKind kind, Person person, RequestChannel channel, Actor actor, Instant receivedAt) {
        return receive(kind, null, person, channel, actor, receivedAt);
    }

    /** The moment from which the clock of something counts that was received on that day. @throws Refusal when the day is still to come */
    Instant receivedOn(LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw Refusal.at("received", "request.received_later");
        }
        return day.equals(clock.today()) ? clock.now() : day.atStartOfDay(clock.zone()).toInstant();
    }

    DataRequest receive(RequestKind kind, String about, Person person, RequestChannel channel, Actor actor, Instant receivedAt) {
        Instant now = clock.now();
        Decider enteredBy = actor.kind() == Actor.Kind.STAFF ? new Decider(actor.key()) : null;
        DataRequest request = new DataRequest(kind, about, new DataRequest.Person(person.id(), person.subjectKey()), channel, enteredBy,
                new DataRequest.Received(receivedAt, now, due.profile(), due.office()));
        DataRequest open = requests.findLive(kind, about, person.id()).orElse(null);
        DataRequest repeated = Arrival.settle(request, open, now);
        requests.add(request);
        requests.add(new RequestEvent(request, RequestEventKind.RECEIVED, RequestActor.CUSTOMER, null, receivedAt));
        requests.add(RequestEvent.moved(request, RequestEventKind.DUE_SET, RequestActor.PORTAL, request.deadline().start(), now));
        if (request.isLive() && !kind.isDoneAtOnce() && letters.acknowledge(request)) {
            requests.add(new RequestEvent(request, RequestEventKind.ACKNOWLEDGED, RequestActor.PORTAL, null, now));
        }
        audit.record(new AuditEntry(actor, "request.received", person.subjectKey(), Set.of(DataClass.REQUEST), Purpose.RIGHTS, null,
                request.reference()));
        if (repeated != null) {
            requests.add(new RequestEvent(repeated, RequestEventKind.DUPLICATE, RequestActor.PORTAL, null, now));
            letters.repeated(repeated);
        }
        return request;
    }
}
