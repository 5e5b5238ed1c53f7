package portal.supply.usage;

import java.time.LocalDate;
import java.time.ZoneId;
import portal.supply.Quality;
import portal.supply.UsageRow;

/**
 * Something that was used between two moments, read from the meter or billed.
 *
 * @param cost hundred thousandths of the currency, null when it is not known
 */
record Use(long start, long end, long value, boolean estimated, Long cost) {

    static Use of(Reading reading) {
        return new Use(reading.start(), reading.end(), reading.value(), reading.quality() == Quality.ESTIMATED, reading.cost());
    }

    /** A billed period. @param minorToCost how many hundred thousandths the smallest coin is */
    static Use of(UsageRow row, ZoneId zone, long minorToCost) {
        return new Use(second(row.periodStart(), zone), second(row.periodEnd(), zone), row.amountMilli(), row.quality() == Quality.ESTIMATED,
                row.costMinor() * minorToCost);
    }

    static long second(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toEpochSecond();
    }
}
