package portal.requests;

import java.util.Set;

/** What a person can ask for; {@code request_kind.*} in the bundle. */
public enum RequestKind {

    /** A copy of everything: made by a job, nobody has to decide. */
    COPY,
    /** The erasure of the person: staff decide, then the person has time to change their mind. */
    DELETE,
    /** The correction of a value that the person may not change alone: staff decide, and a yes is done at once. */
    CORRECT,
    /** Stops all but mandatory mail, at once. */
    PAUSE,
    /** Ends a pause, at once. */
    RESUME;

    private static final Set<RequestKind> DECIDED_BY_STAFF = Set.of(DELETE, CORRECT);

    /** Whether a person of the operator must say yes or no. */
    public boolean isDecided() {
        return DECIDED_BY_STAFF.contains(this);
    }

    /** Whether asking is all there is to it. */
    boolean isDoneAtOnce() {
        return this == PAUSE || this == RESUME;
    }

    /** Whether it may begin although nobody decided. */
    boolean startsItself() {
        return this == COPY;
    }
}
