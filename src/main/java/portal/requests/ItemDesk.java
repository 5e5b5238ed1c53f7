package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.platform.Clock;

/**
 * Requests about several things, decided one by one: a copy by its subjects, a deletion by classes of data, an objection by uses. What is
 * refused has a reason and words of its own, and its person reads each of them in the letter and on the page. Deciding needs
 * {@code PRIVACY_OFFICER}, for which the caller answers.
 */
@ApplicationScoped
@Transactional
public class ItemDesk {

    @Inject DataRequests requests;
    @Inject Deciders deciders;
    @Inject ItemRows rows;
    @Inject RequestLetters letters;
    @Inject Granted granted;
    @Inject RequestClock due;
    @Inject Audit audit;
    @Inject Clock clock;

    /** What of a request can be decided by itself besides what the features of copy and erasure know; empty for most kinds. */
    public List<String> uses(RequestKind kind) {
        return kind == RequestKind.OBJECT ? Granted.USES : List.of();
    }

    /** What kind it is, for who decides it. */
    public RequestKind kind(String reference) {
        return requests.get(reference).kind();
    }

    /** Whether it waits for a decision that can be made item by item. */
    public boolean isItemised(String reference) {
        DataRequest request = requests.get(reference);
        return request.isDecidable() && request.kind().isItemised();
    }

    /** What was refused of a request. */
    public Set<String> refused(String reference) {
        return requests.find(reference).map(request -> refused(request.id())).orElse(Set.of());
    }

    /** The same by the number of its row. */
    public Set<String> refused(long request) {
        return Set.copyOf(rows.of(request).stream().filter(one -> !one.isGranted()).map(ItemDecision::item).toList());
    }

    /** @throws portal.platform.Refusal unless there is at least one yes and one no, or when staff may not decide it */
    public void decide(String reference, List<ItemDecision> decisions, Actor staff) {
        DataRequest request = requests.get(reference);
        Instant now = clock.now();
        request.decideItems(deciders.of(staff, request), decisions, now, now.plus(undo(request.kind())));
        rows.add(request, decisions);
        requests.add(new RequestEvent(request, RequestEventKind.PARTLY_APPROVED, RequestActor.STAFF,
                EventDetail.of(decisions.stream().filter(one -> !one.isGranted()).count()), now));
        if (request.kind() == RequestKind.OBJECT) {
            granted.stopUse(request, staff, decisions.stream().filter(ItemDecision::isGranted).map(ItemDecision::item).toList());
        }
        letters.partly(request, decisions);
        audit.record(new AuditEntry(staff, "request.decided_by_item", request.subjectKey(), Set.of(DataClass.REQUEST), Purpose.RIGHTS, null,
                request.reference()));
    }

    private Duration undo(RequestKind kind) {
        return kind == RequestKind.DELETE ? Duration.ofDays(due.undoDays()) : Duration.ZERO;
    }
}
