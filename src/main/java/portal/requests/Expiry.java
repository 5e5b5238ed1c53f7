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

/** A request whose person was asked who they are and did not show it within the days of the pack ends, and they are told. */
@ApplicationScoped
@Transactional
class Expiry {

    @Inject DataRequests requests;
    @Inject RequestLetters letters;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Ends one. Returns whether there was one. */
    boolean expireOne() {
        Optional<DataRequest> over = requests.unproven(clock.today());
        over.ifPresent(this::expire);
        return over.isPresent();
    }

    private void expire(DataRequest request) {
        Instant now = clock.now();
        request.expire(clock.today(), now);
        requests.add(new RequestEvent(request, RequestEventKind.IDENTITY_EXPIRED, RequestActor.PORTAL, null, now));
        letters.expired(request);
        audit.record(new AuditEntry(Actor.system("request-expiry"), "request.expired", request.subjectKey(), Set.of(DataClass.REQUEST),
                Purpose.RIGHTS, null, request.reference()));
    }
}
