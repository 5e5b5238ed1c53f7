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
    @Inject Conversation conversation;
    @Inject Pausing pausing;
    @Inject RequestClock days;
    @Inject CustomerRecords customers;
    @Inject Operator operator;
    @Inject Clock clock;

    /** What can be asked so. */
    public List<RequestKind> offered() {
        return operator.list("request.link.offered").stream().map(RequestKind::valueOf).toList();
    }

    /** Whether the link alone shows who asks. */
    public boolean isEnough(RequestKind kind) {
        return operator.list("request.link.enough").contains(kind.name());
    }

    /**
     * Returns the reference: of a new one, or of one that is open and that nobody proved yet.
     *
     * @param words what the person says about it, null for nothing
     * @throws portal.platform.Refusal when there must be words
     */
    public String receive(RequestKind kind, long customer, String words) {
        boolean said = kind.takesWords() && (kind.needsWords() || words != null && !words.isBlank());
        if (said) {
            Conversation.checked(words);
        }
        Person person = customers.person(customer);
        Optional<DataRequest> open = requests.findLive(kind, customer).filter(one -> !one.isVerified());
        DataRequest request = open.orElseGet(() -> fresh(kind, null, person));
        if (said && request.isLive()) {
            conversation.write(request, RequestActor.CUSTOMER, words);
        }
        if (isEnough(kind) && !request.isVerified() && request.isLive()) {
            proven(request.reference());
        }
        return request.reference();
    }

    /** A new one about one value, which the caller keeps. @throws portal.platform.Refusal when one about it is open */
    public RequestView receiveCorrection(String about, long customer) {
        return RequestView.of(fresh(RequestKind.CORRECT, about, customers.person(customer)));
    }

    private DataRequest fresh(RequestKind kind, String about, Person person) {
        Instant now = clock.now();
        DataRequest request = intake.receive(kind, about, person, RequestChannel.LINK, Actor.customer(person.subjectKey()), now);
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
            if (request.kind().isDoneAtOnce()) {
                pausing.carryOut(request);
            }
        }
    }

    public LinkedRequest status(String reference) {
        DataRequest request = requests.get(reference);
        return new LinkedRequest(request.reference(), request.kind(), request.state(), request.receivedAt(), request.deadline().dueOn());
    }
}
