package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import portal.platform.Clock;
import portal.platform.Refusal;

/** How jobs take requests and report what came of them. A job that dies loses its claim after the lease, and the next one goes on. */
@ApplicationScoped
@Transactional
public class RequestWork {

    private static final Duration LEASE = Duration.ofMinutes(5);
    /** For work that says again and again that it goes on. */
    private static final Duration SHORT_LEASE = Duration.ofSeconds(60);
    /** So many that wait are looked at in one turn before one that need not is taken. */
    private static final int MOST_PASSED = 50;
    private static final Duration HELD = Duration.ofMinutes(10);

    @Inject DataRequests requests;
    @Inject RequestLetters letters;
    @Inject Clock clock;

    /** Takes the next request of a kind that is ready, if there is one. */
    public Optional<Claim> claim(RequestKind kind) {
        return claim(kind, customer -> Optional.empty());
    }

    /**
     * The same, but a request that has to wait stays where it is, says so, and is looked at again in a while.
     *
     * @param waits key of the bundle with what a customer's request has to wait for; empty when it need not
     */
    public Optional<Claim> claim(RequestKind kind, LongFunction<Optional<String>> waits) {
        for (int passed = 0; passed < MOST_PASSED; passed++) {
            Optional<DataRequest> next = requests.claimable(kind, clock.now());
            Optional<String> reason = next.flatMap(request -> waits.apply(request.customer()));
            if (reason.isEmpty()) {
                return next.map(this::take);
            }
            hold(next.get(), reason.get());
        }
        return Optional.empty();
    }

    private Claim take(DataRequest request) {
        Instant now = clock.now();
        boolean first = request.state() != RequestState.EXECUTING;
        String token = request.claim(now, request.kind() == RequestKind.COPY ? SHORT_LEASE : LEASE);
        if (first) {
            requests.add(new RequestEvent(request, RequestEventKind.STARTED, RequestActor.PORTAL, null, now));
        }
        return new Claim(request.id(), request.reference(), request.customer(), token, request.turn().partsDone(), request.turn().partsOf());
    }

    /** Said once for each reason, however often it is looked at. Its last day stays where it is. */
    private void hold(DataRequest request, String reason) {
        request.holdUntil(clock.now().plus(HELD));
        EventDetail detail = EventDetail.key(reason);
        Optional<TimelineLine> said = requests.timeline(request.id()).stream().filter(line -> line.kind() == RequestEventKind.HELD)
                .reduce((one, later) -> later);
        if (said.filter(line -> detail.equals(line.detail())).isEmpty()) {
            happened(request, RequestEventKind.HELD, detail);
            letters.waits(request, reason);
        }
    }

    /** Work on a copy goes on; its claim is good for another while. Returns false when somebody else holds it by now, or nobody. */
    public boolean renew(Claim claim) {
        return requests.renew(claim.request(), claim.token(), clock.now().plus(SHORT_LEASE));
    }

    /** One more part is ready; the claim ends here. */
    public void progress(Claim claim, int done, int of) {
        held(claim).progress(done, of, clock.now());
    }

    /** The copy can be fetched until then. @param link where, for somebody who does not sign in */
    public void copyReady(Claim claim, Instant until, Optional<String> link) {
        DataRequest request = held(claim);
        happened(request, RequestEventKind.READY, EventDetail.of(until));
        request.fulfil(clock.now());
        letters.copyReady(request, until, link);
    }

    /** The person is erased; nothing here names them any more. */
    public void erased(Claim claim, long rows) {
        DataRequest request = held(claim);
        request.fulfil(clock.now());
        happened(request, RequestEventKind.FULFILLED, EventDetail.of(rows));
    }

    /** What was granted of a deletion is gone; the person stays. */
    public void erasedInPart(Claim claim, long rows) {
        DataRequest request = held(claim);
        request.fulfil(clock.now());
        happened(request, RequestEventKind.PARTLY_ERASED, EventDetail.of(rows));
        letters.partlyErased(request);
    }

    /** It did not work; the person and staff see it, and when it is tried again. */
    public void fail(Claim claim, String problem, String detail) {
        DataRequest request = requests.get(claim.request());
        if (request.isClaimed(claim.token())) {
            request.fail(problem, detail, clock.now());
            happened(request, RequestEventKind.FAILED, EventDetail.key(problem));
        }
    }

    /** Something happened to what a request brought about, such as a copy that was fetched. */
    public void note(long request, RequestEventKind kind, RequestActor actor) {
        requests.add(new RequestEvent(requests.get(request), kind, actor, null, clock.now()));
    }

    /** Whether a copy of this request is still being made. */
    public boolean isOpen(String reference) {
        return requests.find(reference).filter(DataRequest::isLive).isPresent();
    }

    /** Whether a deletion of this reference was begun and has not come to its end, so that the job does it again. */
    public boolean isBeingErased(String reference) {
        return requests.find(reference).filter(request -> request.kind() == RequestKind.DELETE
                && (request.state() == RequestState.EXECUTING || request.state() == RequestState.FAILED)).isPresent();
    }

    private DataRequest held(Claim claim) {
        DataRequest request = requests.get(claim.request());
        if (!request.isClaimed(claim.token())) {
            throw new Refusal("request.not_now");
        }
        return request;
    }

    private void happened(DataRequest request, RequestEventKind kind, EventDetail detail) {
        requests.add(new RequestEvent(request, kind, RequestActor.PORTAL, detail, clock.now()));
    }
}
