package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.platform.Clock;

/** A last day that went by without an answer: it goes on the timeline, into the public numbers, and to the controller of the region. */
@ApplicationScoped
@Transactional
class RequestsLate {

    @Inject DataRequests requests;
    @Inject RequestLetters letters;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Tells of one. Returns whether there was one. */
    boolean tellOne() {
        Instant now = clock.now();
        Optional<DataRequest> late = requests.late(now).filter(request -> request.breach(now));
        late.ifPresent(request -> tell(request, now));
        return late.isPresent();
    }

    private void tell(DataRequest request, Instant now) {
        requests.add(new RequestEvent(request, RequestEventKind.BREACHED, RequestActor.PORTAL, EventDetail.of(request.deadline().dueOn()), now));
        letters.late(request);
        audit.record(new AuditEntry(Actor.system("request-late"), "request.late", request.subjectKey(), Set.of(DataClass.REQUEST), Purpose.RIGHTS, null,
                request.reference()));
    }
}
