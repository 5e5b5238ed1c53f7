package portal.requests;

/** The member of staff who acts on a request: a pseudonymous key, as it stands in the audit. */
public record Decider(String key) {

    public Decider {
        if (key == null || key.isBlank()) {
            throw new IllegalArgumentException("a decision has a decider");
        }
    }
}
