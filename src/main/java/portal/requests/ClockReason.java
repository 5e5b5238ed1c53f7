package portal.requests;

import java.util.List;

/** Why the last day to answer is what it is; the person reads {@code clock_reason.*}. */
public enum ClockReason {

    /** The day of receipt sets it. */
    RECEIVED,
    /** The person was asked to show who they are, once, and the clock stood still until they did. */
    IDENTITY,
    /** There is too much of it for the first period. */
    COMPLEX,
    /** The person has asked for several things at once. */
    MANY_REQUESTS;

    /** Those that allow a longer period (GDPR article 12(3)); being busy is none. */
    public static List<ClockReason> ofExtension() {
        return List.of(COMPLEX, MANY_REQUESTS);
    }
}
