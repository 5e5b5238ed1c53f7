package portal.preferences;

/** What a customer said about a topic. PENDING is a yes that waits for the link in the confirmation mail and counts as no. */
public enum ChoiceState {
    ON, OFF, PENDING
}
