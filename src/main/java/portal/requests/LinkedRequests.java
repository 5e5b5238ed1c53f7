package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import portal.audit.Actor;
import portal.customer.CustomerRecords;
import portal.customer.Person;
import portal.platform.Clock;
import portal.platform.Operator;

/** Requests that came by a link in a mail. The pack says for which kinds whoever reads the mail is known well enough. */
@ApplicationScoped
@Transactional
public class LinkedRequests {

    @Inject DataRequests requests;
    @Inject Intake intake;
    @Inject ClockDesk clocks;
    @Inject RequestClock days;
    @Inject CustomerRecords customers;
    @Inject Operator operator;
    @Inject Clock clock;

    /** What can be asked so; a correction or a question needs words, and words need somebody who is signed in. */
    public List<RequestKind> offered() {
        return operator.list("request.link.offered").stream().map(RequestKind::valueOf).toList();
    }

    /** Whether the link alone shows who asks. */
    public boolean isEnough(RequestKind kind) {
        return operator.list("request.link.enough").contains(kind.name());
    }

    /** Returns the reference: of a new one, or of one that is open and that nobody proved yet. */
    public String receive(RequestKind kind, long customer) {
        Person person = customers.person(customer);
        Optional<DataRequest> open = requests.findLive(kind, customer).filter(one -> !one.isVerified());
        DataRequest request = open.orElseGet(() -> fresh(kind, person));
        if (isEnough(kind) && !request.isVerified() && request.isLive()) {
            proven(request.reference());
        }
        return request.reference();
    }

    private DataRequest fresh(RequestKind kind, Person person) {
        Instant now = clock.now();
        DataRequest request = intake.receive(kind, person, RequestChannel.LINK, Actor.customer(person.subjectKey()), now);
        if (request.isLive()) {
            request.awaitProof(now, days.office(), days.identityDays());
        }
        return request;
    }

    /** Who asked has shown who they are. Nothing happens to a request that is known or over already. */
    public void proven(String reference) {
        DataRequest request = requests.get(reference);
        if (request.isLive() && !request.isVerified()) {
            clocks.identityShown(request);
        }
    }

    public LinkedRequest status(String reference) {
        DataRequest request = requests.get(reference);
        return new LinkedRequest(request.reference(), request.kind(), request.state(), request.receivedAt(), request.deadline().dueOn());
    }
}
