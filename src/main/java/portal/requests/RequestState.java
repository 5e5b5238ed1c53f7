package portal.requests;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a request stands; {@code request_state.*} in the bundle. Every way through ends in one of the six last states, and each
 * of these has a letter.
 *
 * <pre>
 *   RECEIVED -> IN_REVIEW -> SCHEDULED -> EXECUTING -> FULFILLED, PARTLY
 *     |   |       ^  |          |          |    ^
 *     |   v       |  |          |          v    |
 *     | IDENTITY_PENDING        |         FAILED (shown, tried again)
 *     |              |          |
 *     +--------------+----------+---> REFUSED, PARTLY, FULFILLED at once
 *   open, and nothing irreversible begun -> WITHDRAWN
 *   who asked was not shown in time -> EXPIRED; not known, and another one of the kind is -> DUPLICATE
 * </pre>
 */
public enum RequestState {

    RECEIVED, IDENTITY_PENDING, IN_REVIEW, SCHEDULED, EXECUTING, FAILED, FULFILLED, PARTLY, REFUSED, WITHDRAWN, EXPIRED, DUPLICATE;

    private static final Set<RequestState> ENDS = EnumSet.of(FULFILLED, PARTLY, REFUSED, WITHDRAWN, EXPIRED, DUPLICATE);

    public boolean isEnd() {
        return ENDS.contains(this);
    }

    /** Whether the next state may follow this one at all; kinds narrow it further. */
    boolean leadsTo(RequestState next) {
        return switch (this) {
            case RECEIVED -> EnumSet.of(IDENTITY_PENDING, IN_REVIEW, SCHEDULED, EXECUTING, FULFILLED, PARTLY, REFUSED, WITHDRAWN, DUPLICATE).contains(next);
            case IDENTITY_PENDING -> EnumSet.of(IN_REVIEW, SCHEDULED, REFUSED, WITHDRAWN, EXPIRED, DUPLICATE).contains(next);
            case IN_REVIEW -> EnumSet.of(IDENTITY_PENDING, SCHEDULED, FULFILLED, PARTLY, REFUSED, WITHDRAWN, DUPLICATE).contains(next);
            case SCHEDULED -> EnumSet.of(EXECUTING, WITHDRAWN).contains(next);
            case EXECUTING -> EnumSet.of(EXECUTING, FULFILLED, PARTLY, FAILED, WITHDRAWN).contains(next);
            case FAILED -> EnumSet.of(EXECUTING, WITHDRAWN).contains(next);
            case FULFILLED, PARTLY, REFUSED, WITHDRAWN, EXPIRED, DUPLICATE -> false;
        };
    }
}
