package portal.supply.usage;

import java.time.LocalDate;
import portal.platform.NotFound;

/** The days a download is asked for, as they stand in its address. */
public final class DownloadSpan {

    private static final int MOST_YEARS = 30;

    private DownloadSpan() {
    }

    /** @throws NotFound when they are no days, come in the wrong order, or are too many */
    public static Span of(String from, String to) {
        LocalDate first = UsageRange.date(from);
        LocalDate last = UsageRange.date(to);
        if (first == null || last == null || last.isBefore(first) || last.isAfter(first.plusYears(MOST_YEARS))) {
            throw new NotFound();
        }
        return Span.range(first, last);
    }

    /** From the first to the last day, both included, however many. */
    public static Span between(LocalDate first, LocalDate last) {
        return Span.range(first, last);
    }
}
