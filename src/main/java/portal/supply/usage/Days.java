package portal.supply.usage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import portal.supply.Quality;

/** Readings in lines of at most a day, each without a gap and with one length: how they are written down for people and other systems. */
public final class Days {

    /** Stands behind an amount that was estimated. */
    public static final String ESTIMATE = "e";

    private Days() {
    }

    /** The readings in such lines, by time. */
    public static List<List<Reading>> of(List<Reading> readings, ZoneId zone) {
        List<List<Reading>> days = new ArrayList<>();
        Reading before = null;
        for (Reading reading : readings) {
            if (before == null || before.end() != reading.start() || before.seconds() != reading.seconds()
                    || !day(before, zone).equals(day(reading, zone))) {
                days.add(new ArrayList<>());
            }
            days.get(days.size() - 1).add(reading);
            before = reading;
        }
        return days;
    }

    /** Amounts in the fuel's unit with a space between them: {@code 0.312 0.305e}. */
    public static String amounts(List<Reading> readings) {
        return readings.stream().map(reading -> BigDecimal.valueOf(reading.value(), 3).toPlainString()
                + (reading.quality() == Quality.ESTIMATED ? ESTIMATE : "")).collect(Collectors.joining(" "));
    }

    private static LocalDate day(Reading reading, ZoneId zone) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(reading.start()), zone);
    }
}
