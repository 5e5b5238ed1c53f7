package portal.supply;

import java.time.Instant;
import portal.census.Source;

/**
 * What people see of bank details.
 *
 * @param version of the row, for the form that changes it; 0 when there is none yet
 */
public record BankView(String last4, Source source, Instant since, int version) {
}
