package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import portal.platform.Clock;
import portal.platform.Refusal;

/** How jobs take requests and report what came of them. A job that dies loses its claim after the lease, and the next one goes on. */
@ApplicationScoped
@Transactional
public class RequestWork {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration HELD = Duration.ofMinutes(10);

    @Inject DataRequests requests;
    @Inject RequestLetters letters;
    @Inject Clock clock;

    /** Takes the next request of a kind that is ready, if there is one. */
    public Optional<Claim> claim(RequestKind kind) {
        return claim(kind, customer -> false);
    }

    /** The same, but the request of somebody who is held stays where it is, says so, and is looked at again in a while. */
    public Optional<Claim> claim(RequestKind kind, LongPredicate held) {
        Optional<DataRequest> next = requests.claimable(kind, clock.now());
        if (next.isPresent() && held.test(next.get().customer())) {
            hold(next.get());
            return Optional.empty();
        }
        return next.map(this::take);
    }

    private Claim take(DataRequest request) {
        Instant now = clock.now();
        boolean first = request.state() != RequestState.EXECUTING;
        String token = request.claim(now, LEASE);
        if (first) {
            requests.add(new RequestEvent(request, RequestEventKind.STARTED, RequestActor.PORTAL, null, now));
        }
        return new Claim(request.id(), request.reference(), request.customer(), token, request.turn().partsDone(), request.turn().partsOf());
    }

    /** Said once, however often it is looked at. */
    private void hold(DataRequest request) {
        request.holdUntil(clock.now().plus(HELD));
        List<TimelineLine> timeline = requests.timeline(request.id());
        if (timeline.isEmpty() || timeline.get(timeline.size() - 1).kind() != RequestEventKind.HELD) {
            happened(request, RequestEventKind.HELD, null);
        }
    }

    /** One more part is ready; the claim ends here. */
    public void progress(Claim claim, int done, int of) {
        held(claim).progress(done, of, clock.now());
    }

    /** The copy can be fetched until then. */
    public void copyReady(Claim claim, Instant until) {
        DataRequest request = held(claim);
        happened(request, RequestEventKind.READY, EventDetail.of(until));
        request.fulfil(clock.now());
        letters.copyReady(request, until);
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
