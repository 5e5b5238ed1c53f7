package portal.requests;

import java.time.Instant;

/** One line of a timeline, as the person reads it. @param detail may be null */
public record TimelineLine(Instant at, RequestEventKind kind, RequestActor actor, EventDetail detail) {

    /** As stored. */
    public TimelineLine(Instant at, RequestEventKind kind, RequestActor actor, String detail) {
        this(at, kind, actor, EventDetail.read(detail));
    }
}
