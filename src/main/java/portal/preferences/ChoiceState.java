package portal.preferences;

/** What is known of a customer's wish about a topic on one channel. Only ON sends; what was never asked follows the pack's default. */
public enum ChoiceState {
    /** Said yes, and confirmed it where the pack asks for that. */
    ON,
    /** Had it and stopped it. */
    OFF,
    /** A yes that waits for the link in the confirmation mail; counts as no. */
    PENDING,
    /** Somebody before us asked, and the answer was not handed over. */
    UNKNOWN,
    /** Was asked and did not say yes. */
    DECLINED,
    /** Nobody has asked yet; never stored. */
    NOT_ASKED;

    /** Whether nothing was said that would count against the pack's default. */
    boolean isOpen() {
        return this == NOT_ASKED || this == UNKNOWN;
    }

    /** Whether a yes may still count later; a no was said otherwise. */
    boolean isNo() {
        return this == OFF || this == DECLINED;
    }
}
