package portal.customer;

import java.time.LocalDate;
import portal.census.Purpose;

/**
 * What people see of a number that names a person to the state.
 *
 * @param purpose   the one thing it may be used for
 * @param expiresOn the day it goes
 */
public record IdentityView(IdentityKind kind, String last4, String provider, Purpose purpose, LocalDate collectedOn, LocalDate expiresOn) {
}
