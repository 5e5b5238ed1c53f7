package portal.customer.hold;

import java.time.Instant;
import java.time.LocalDate;
import portal.census.DataClass;

/**
 * A legal hold as staff see it.
 *
 * @param customer  reference of the customer; null when it is about an account
 * @param account   null when it is about a customer
 * @param dataClass null for everything
 * @param until     the last day, null for none
 * @param liftedAt  null while it was not lifted
 */
public record HoldView(String reference, String customer, String account, DataClass dataClass, String reason, Instant putAt, LocalDate until,
        Instant liftedAt) {
}
