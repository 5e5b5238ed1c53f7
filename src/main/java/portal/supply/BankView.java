package portal.supply;

import java.time.Instant;
import java.time.LocalDate;
import portal.census.Source;

/**
 * What people see of bank details.
 *
 * @param mandate the reference under which we may collect from the account, null when we may not
 * @param version of the row, for the form that changes it; 0 when there is none yet
 */
public record BankView(String last4, Source source, Instant since, String mandate, LocalDate mandateOn, int version) {
}
