package portal.requests;

import java.time.Instant;
import java.time.LocalDate;

/** One line of a timeline, as the person reads it. @param detail may be null @param move null unless the last day was set or moved */
public record TimelineLine(Instant at, RequestEventKind kind, RequestActor actor, EventDetail detail, ClockMove move) {

    /** As stored. */
    public TimelineLine(Instant at, RequestEventKind kind, RequestActor actor, String detail, LocalDate dueBefore, LocalDate dueAfter,
            ClockReason dueReason) {
        this(at, kind, actor, EventDetail.read(detail), dueReason == null ? null : new ClockMove(dueBefore, dueAfter, dueReason));
    }
}
