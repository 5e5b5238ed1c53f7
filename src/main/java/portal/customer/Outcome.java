package portal.customer;

/** What became of one line of an extract: SKIPPED lines are well-formed and deliberately not taken. */
public enum Outcome {
    CREATED, CHANGED, UNCHANGED, SKIPPED
}
