package portal.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What a day is where the operator is: which ones are worked, and when each begins and ends. */
record OfficeDays(WorkingDays days, ZoneId zone) {

    LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** The first moment after a day. */
    Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
