package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import portal.audit.Actor;
import portal.customer.CustomerRecords;
import portal.customer.Person;
import portal.platform.Clock;
import portal.platform.Refusal;

/** Stops all but mandatory mail, and lets it flow again; at once, and on the record as a request with its outcome. */
@ApplicationScoped
@Transactional
public class Pausing {

    @Inject Intake intake;
    @Inject CustomerRecords customers;
    @Inject DataRequests requests;
    @Inject RequestLetters letters;
    @Inject Clock clock;

    /** Returns the reference. @throws Refusal when it is paused already */
    public String pause(long customer) {
        stop(customer);
        return done(intake.receive(RequestKind.PAUSE, customer));
    }

    /** Returns the reference. @throws Refusal when it is not paused */
    public String resume(long customer) {
        if (!customers.resume(customer)) {
            throw new Refusal("pause.not_paused");
        }
        return done(intake.receive(RequestKind.RESUME, customer));
    }

    public boolean isPaused(long customer) {
        return customers.isPaused(customer);
    }

    /** On the word of somebody who did not ask in the portal. @throws Refusal when it is so already */
    String enter(RequestKind kind, Person person, RequestChannel channel, Actor staff, Instant receivedAt) {
        if (kind == RequestKind.PAUSE) {
            stop(person.id());
        } else if (!customers.resume(person.id())) {
            throw new Refusal("pause.not_paused");
        }
        return done(intake.receive(kind, person, channel, staff, receivedAt));
    }

    /** What was asked by a link, now that it is known who asked; nothing is different when it is so already. */
    void carryOut(DataRequest request) {
        if (request.kind() == RequestKind.PAUSE) {
            customers.pause(request.customer());
        } else {
            customers.resume(request.customer());
        }
        done(request);
    }

    private void stop(long customer) {
        if (!customers.pause(customer)) {
            throw new Refusal("pause.already");
        }
    }

    private String done(DataRequest request) {
        Instant now = clock.now();
        request.fulfil(now);
        requests.add(new RequestEvent(request, RequestEventKind.FULFILLED, RequestActor.PORTAL, null, now));
        letters.paused(request);
        return request.reference();
    }
}
