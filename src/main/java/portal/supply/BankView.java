package portal.supply;

import java.time.Instant;
import java.time.LocalDate;
import portal.census.Source;
import portal.census.Way;
import portal.customer.Origin;

/**
 * What people see of bank details.
 *
 * @param way     how it came in, null when nobody wrote it down
 * @param policy  number of the privacy policy that counted then, null likewise
 * @param mandate the reference under which we may collect from the account, null when we may not
 * @param version of the row, for the form that changes it; 0 when there is none yet
 */
public record BankView(String last4, Source source, Instant since, Way way, String policy, String mandate, LocalDate mandateOn, int version) {

    Origin origin() {
        return new Origin(source, since, way, policy);
    }
}
