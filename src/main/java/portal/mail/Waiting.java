package portal.mail;

import java.time.Instant;

/** Letters of one rank that are still to go out. @param oldest when the first of them was written */
public record Waiting(Urgency urgency, long letters, Instant oldest) {
}
