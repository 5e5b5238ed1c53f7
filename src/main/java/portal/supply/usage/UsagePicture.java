package portal.supply.usage;

import java.time.LocalDate;
import java.util.List;
import portal.supply.Fuel;

/**
 * The usage of one fuel in some time, beside the same time of the year before.
 *
 * @param fuels    what this customer is supplied with, empty for nothing; then everything else is null
 * @param fine     whether the meter is read more than once a day, so that days can be looked into
 * @param slices   by time
 * @param compared the part of the span that is known and its time of the year before
 * @param lastDay  the last day that is accounted for, null when none is
 */
public record UsagePicture(List<Fuel> fuels, Fuel fuel, String currency, boolean fine, Span span, Step step, List<Slice> slices, Total total,
        Compared compared, LocalDate lastDay) {

    /** Two stretches that can be compared, and what was used in each. */
    public record Compared(Span now, Span then, Total total, Total before) {

        boolean isWhole() {
            return total.isKnown() && before.isKnown() && !total.incomplete() && !before.incomplete();
        }
    }

    public boolean isSentBack() {
        return total.sentBackMilli() != 0;
    }
}
