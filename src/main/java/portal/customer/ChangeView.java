package portal.customer;

import java.time.Instant;
import portal.audit.Actor;

/** One line of the history: what was changed, by whom and when. */
public record ChangeView(Changed changed, Actor.Kind by, String role, Instant at) {
}
