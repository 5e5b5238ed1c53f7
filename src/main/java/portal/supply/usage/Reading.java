package portal.supply.usage;

import portal.supply.Quality;

/**
 * What one interval measured (ESPI IntervalReading). A time without a reading is a gap: nothing is known of it.
 *
 * @param start   seconds since 1970, UTC
 * @param seconds how long the interval is
 * @param value   thousandths of the fuel's unit; below zero only where a flow is net
 * @param cost    hundred thousandths of the currency, null when it is not known
 */
public record Reading(long start, int seconds, long value, Quality quality, Long cost) {

    /** The widest number that ESPI has room for: 48 bits. */
    public static final long MOST = (1L << 47) - 1;
    /** The shortest interval: five minutes. */
    public static final int SHORTEST = 300;
    /** The longest interval: a quarter of a year, as some bills have. */
    public static final int LONGEST = 100 * 86_400;

    public Reading {
        if (start < 0 || seconds < SHORTEST || seconds > LONGEST || Math.abs(value) > MOST || cost != null && Math.abs(cost) > MOST) {
            throw new IllegalArgumentException("not a reading");
        }
    }

    /** The first second that is not part of it. */
    public long end() {
        return start + seconds;
    }

    boolean isSameTime(Reading other) {
        return start == other.start && seconds == other.seconds;
    }

    /** Whether this may stand where the other stood: a reading replaces anything of its time, an estimate only another estimate. */
    boolean mayReplace(Reading other) {
        return quality == Quality.READ || other.quality == Quality.ESTIMATED;
    }
}
