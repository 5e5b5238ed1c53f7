package portal.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One request, for the person and for staff.
 *
 * @param undoUntil     until when an approved deletion can still be withdrawn; null before
 * @param reason        why it was refused; null unless it was
 * @param problem       key of the bundle, null when all is well
 * @param problemDetail names of tables, for staff; null when all is well
 * @param nextTry       when a job takes it next; null when only somebody's "try again" or a decision moves it
 * @param late          whether its last day went by without an answer
 * @param decidable     whether it waits for a yes or a no
 * @param assignedTo    key of the member of staff who looks after it, null for nobody
 * @param items         what was decided one by one; empty for most
 * @param duplicateOf   reference of the one that goes on, null unless this one repeats it
 * @param partsOf       nought until the job knows how much there is
 */
public record RequestView(long id, String reference, RequestKind kind, RequestState state, RequestChannel channel, Instant received,
        LocalDate due, Instant decided, Instant undoUntil, RefusalReason reason, String reasonWords, Instant ended, String problem,
        String problemDetail, Instant nextTry, int partsDone, int partsOf, boolean withdrawable, boolean late, boolean decidable,
        String assignedTo, List<TimelineLine> timeline, List<MessageView> messages, List<ItemDecision> items, String duplicateOf) {

    static RequestView of(DataRequest request) {
        return of(request, List.of(), List.of(), List.of());
    }

    static RequestView of(DataRequest request, List<TimelineLine> timeline, List<MessageView> messages, List<ItemDecision> items) {
        return new RequestView(request.id(), request.reference(), request.kind(), request.state(), request.channel(),
                request.receivedAt(), request.deadline().dueOn(), request.decision().map(Decision::decidedAt).orElse(null), request.undoUntil(),
                request.decision().map(Decision::reason).orElse(null), request.decision().map(Decision::reasonWords).orElse(null),
                request.endedAt(), request.turn().problem(), request.turn().problemDetail(), request.turn().readyAt(),
                request.turn().partsDone(), request.turn().partsOf(), request.canBeWithdrawn(), request.deadline().isBreached(), request.isDecidable(),
                request.assignedTo(), List.copyOf(timeline), List.copyOf(messages), List.copyOf(items), request.duplicateOf());
    }

    public boolean isOpen() {
        return !state.isEnd();
    }
}
