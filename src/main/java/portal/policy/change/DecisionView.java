package portal.policy.change;

import java.time.Instant;
import portal.census.Purpose;

/**
 * Somebody's answer, as they may read it.
 *
 * @param version of the privacy policy that asked
 * @param wording the question as it stood there
 * @param channel WEB, PAPER or PHONE
 */
public record DecisionView(String version, Purpose purpose, Answer answer, String wording, String channel, Instant at) {
}
