package portal.supply.readings;

import java.time.LocalDate;
import portal.supply.Fuel;

/**
 * A meter that somebody may read, with what is known to compare with.
 *
 * @param since     the first day on which the account is theirs
 * @param lastMilli what it showed on {@code lastOn}, null when nobody has read it here
 * @param usedMilli what went through in the last year that was billed, over {@code usedDays} days
 */
public record MountedRegister(long point, long meter, String serial, Fuel fuel, String account, LocalDate since, Long lastMilli, LocalDate lastOn,
        long usedMilli, long usedDays) {

    /** How many times as much as usual a reading would mean, in tenths; 0 when that cannot be said. */
    long tenthsOfUsual(Register shows, LocalDate on) {
        if (lastMilli == null || usedDays == 0 || usedMilli <= 0 || !on.isAfter(lastOn)) {
            return 0;
        }
        long days = on.toEpochDay() - lastOn.toEpochDay();
        double usual = (double) usedMilli / usedDays * days;
        return Math.round(shows.since(new Register(lastMilli)) * 10 / Math.max(1, usual));
    }
}
