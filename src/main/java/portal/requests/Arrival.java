package portal.requests;

import java.time.Instant;
import portal.platform.Refusal;

/**
 * What becomes of a request that arrives while another of the same person and kind is open. Only one whose person is known counts: nobody
 * can block somebody else's request by asking in their name.
 *
 * <pre>
 *                     the open one is verified          the open one is not
 *   new, verified     refused: it is being answered     the open one ends as a repetition of the new one
 *   new, not verified ends as a repetition of it        refused: its person can still show who they are
 * </pre>
 */
enum Arrival {

    GOES_ON, TAKES_OVER, REPEATS;

    /** @param open null when there is none. @throws Refusal when the new one is not needed */
    static Arrival of(DataRequest fresh, DataRequest open) {
        if (open == null) {
            return GOES_ON;
        }
        if (fresh.isVerified() == open.isVerified()) {
            throw new Refusal(open.isVerified() ? "request.already" : "request.already_unverified");
        }
        return fresh.isVerified() ? TAKES_OVER : REPEATS;
    }

    /** Ends whichever of the two is not needed. Returns it, or null when both or the only one go on. */
    static DataRequest settle(DataRequest fresh, DataRequest open, Instant at) {
        return switch (of(fresh, open)) {
            case GOES_ON -> null;
            case TAKES_OVER -> ended(open, fresh, at);
            case REPEATS -> ended(fresh, open, at);
        };
    }

    private static DataRequest ended(DataRequest repeated, DataRequest goesOn, Instant at) {
        repeated.repeats(goesOn, at);
        return repeated;
    }
}
