package portal.policy;

import java.time.Instant;

/**
 * Somebody's yes to a text, as they may read it.
 *
 * @param wording the words that stood at the box when they ticked it
 * @param channel WEB, PAPER or PHONE
 */
public record AcceptedPolicy(PolicyKind kind, String version, String wording, String channel, Instant at) {

    /** Where the text that was accepted is read for good. */
    public String address() {
        return kind.page() + "/" + version;
    }
}
