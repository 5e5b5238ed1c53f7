package portal.policy.change;

import java.time.Instant;
import portal.policy.PolicyVersion;

/**
 * A change that people are told of.
 *
 * @param noticeUntil until when pages show a notice
 * @param mailedAt    when the letters were all written; null until then
 * @param letters     how many were
 */
public record ChangeView(PolicyVersion version, Instant announcedAt, Instant noticeUntil, Instant mailedAt, int letters) {

    /** Whether stored data gets a new use, so that everybody has a say. */
    public boolean asks() {
        return version.effect().asks();
    }
}
