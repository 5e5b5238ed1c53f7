package portal.requests;

import portal.audit.Actor;

/** Staff said yes to a correction. Fired in the transaction of the decision: whoever changes the value does it there, or nothing happens. */
public record CorrectionAccepted(long request, long customer, Actor staff) {
}
