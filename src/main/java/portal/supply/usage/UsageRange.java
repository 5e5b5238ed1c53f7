package portal.supply.usage;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * An own range as somebody typed it.
 *
 * @param from    as typed
 * @param to      as typed
 * @param span    what was meant, null when it cannot be shown
 * @param problem key of the bundle with what is wrong, null when nothing is
 */
public record UsageRange(String from, String to, Span span, String problem) {

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2200;

    static UsageRange typed(String from, String to) {
        LocalDate first = date(from);
        LocalDate last = date(to);
        if (first == null || last == null) {
            return new UsageRange(from, to, null, "usage.range_date");
        }
        if (last.isBefore(first)) {
            return new UsageRange(from, to, null, "usage.range_order");
        }
        Span span = Span.range(first, last);
        return span.days() > Span.LONGEST ? new UsageRange(from, to, null, "usage.range_long") : new UsageRange(from, to, span, null);
    }

    /** The input that the problem is about. */
    String field() {
        return date(from) == null ? "from" : "to";
    }

    /** Null for what is no day that a meter can know. */
    static LocalDate date(String typed) {
        try {
            LocalDate date = typed == null ? null : LocalDate.parse(typed.strip());
            return date == null || date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
