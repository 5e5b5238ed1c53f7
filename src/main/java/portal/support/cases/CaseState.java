package portal.support.cases;

/** Whose turn it is; {@code case_state.*} in the bundle. */
public enum CaseState {
    /** Ours. */
    OPEN,
    /** The customer's, if they have more to say. */
    ANSWERED, CLOSED
}
