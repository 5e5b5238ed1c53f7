package portal.supply;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One month of one fuel beside the same month of the year before.
 *
 * @param amountMilli     thousandths of the fuel's unit
 * @param yearBeforeMilli null when nothing is known of that month
 * @param estimated       whether any part of it was not read from the meter
 */
public record UsageMonth(Fuel fuel, YearMonth month, long amountMilli, Long yearBeforeMilli, long costMinor, boolean estimated) {

    /** The first of the month, which is what a page formats. */
    public LocalDate day() {
        return month.atDay(1);
    }

    public boolean isCompared() {
        return yearBeforeMilli != null && yearBeforeMilli > 0;
    }

    /** The first of the same month of the year before. */
    public LocalDate dayBefore() {
        return day().minusYears(1);
    }

    /** In the unit of the fuel. */
    public double amount() {
        return amountMilli / 1000.0;
    }

    /** Null when nothing is known of that month. */
    public Double amountBefore() {
        return yearBeforeMilli == null ? null : yearBeforeMilli / 1000.0;
    }

    /** Per cent more than a year before, below zero for less, a half rounded away from zero; 0 when there is nothing to compare with. */
    public long percent() {
        if (!isCompared()) {
            return 0;
        }
        double change = 100.0 * (amountMilli - yearBeforeMilli) / yearBeforeMilli;
        return (long) Math.signum(change) * Math.round(Math.abs(change));
    }

    /** Per cent without its sign, for a sentence that says "more" or "less". */
    public long percentSize() {
        return Math.abs(percent());
    }

    /** The end of the bundle key of the comparison in words: none, same, more or less. */
    public String comparison() {
        if (!isCompared()) {
            return "none";
        }
        return percent() == 0 ? "same" : percent() > 0 ? "more" : "less";
    }
}
