package portal.security;

import java.time.Instant;

/** A browser that signed in, as its owner sees it. */
public record SessionView(long id, String device, Instant since, Instant seen) {
}
