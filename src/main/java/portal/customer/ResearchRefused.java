package portal.customer;

import portal.audit.Actor;

/** Somebody wants no part in research. Fired in the transaction of the no: whoever holds something for research only forgets it there. */
public record ResearchRefused(long customer, Actor actor) {
}
