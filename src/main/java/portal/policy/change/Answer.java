package portal.policy.change;

/** What somebody said to a new use; {@code change.answer.NAME} in the bundle. Who said nothing has no answer, which is no. */
public enum Answer {
    YES, NO
}
