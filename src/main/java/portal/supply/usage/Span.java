package portal.supply.usage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of days that is looked at.
 *
 * @param end the first day after it
 */
public record Span(SpanKind kind, LocalDate from, LocalDate end) {

    /** The longest own range, in days. */
    public static final int LONGEST = 366;
    private static final int WEEKS_OF_A_YEAR = 52;
    private static final int MOST_DAYS_AS_BARS = 62;

    /** The day, week, month or twelve months that this day is in. */
    static Span of(SpanKind kind, LocalDate day) {
        return switch (kind) {
            case DAY, RANGE -> new Span(SpanKind.DAY, day, day.plusDays(1));
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Span(kind, monday, monday.plusWeeks(1));
            }
            case MONTH -> new Span(kind, day.withDayOfMonth(1), day.withDayOfMonth(1).plusMonths(1));
            case YEAR -> new Span(kind, day.withDayOfMonth(1).minusMonths(11), day.withDayOfMonth(1).plusMonths(1));
        };
    }

    /** From the first to the last day, both included. */
    static Span range(LocalDate first, LocalDate last) {
        return new Span(SpanKind.RANGE, first, last.plusDays(1));
    }

    public LocalDate last() {
        return end.minusDays(1);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, end);
    }

    Step step() {
        if (days() == 1) {
            return Step.HOUR;
        }
        return kind == SpanKind.YEAR || days() > MOST_DAYS_AS_BARS ? Step.MONTH : Step.DAY;
    }

    /** The stretch of the same length before this one. */
    public Span earlier() {
        return moved(-1);
    }

    public Span later() {
        return moved(1);
    }

    private Span moved(int by) {
        return switch (kind) {
            case DAY -> of(kind, from.plusDays(by));
            case WEEK -> of(kind, from.plusWeeks(by));
            case MONTH -> of(kind, from.plusMonths(by));
            case YEAR -> of(kind, last().withDayOfMonth(1).plusYears(by));
            case RANGE -> new Span(kind, from.plusDays(by * days()), end.plusDays(by * days()));
        };
    }

    /** The part of it before that day. */
    Span until(LocalDate day) {
        return day.isBefore(end) ? new Span(kind, from, day.isBefore(from) ? from : day) : this;
    }

    boolean isEmpty() {
        return !from.isBefore(end);
    }

    /** The same time of the year before: the same days of the month, of a week the same days of the week. */
    Span yearBefore() {
        return isEmpty() ? this : new Span(kind, dayBefore(from), lastDayBefore().plusDays(1));
    }

    /** A day of this span, a year before. */
    LocalDate dayBefore(LocalDate day) {
        return kind == SpanKind.WEEK ? day.minusWeeks(WEEKS_OF_A_YEAR) : day.minusYears(1);
    }

    /** Whole months stay whole in a leap year. */
    private LocalDate lastDayBefore() {
        boolean whole = days() > 1 && kind != SpanKind.WEEK && last().equals(YearMonth.from(last()).atEndOfMonth());
        return whole ? YearMonth.from(last()).minusYears(1).atEndOfMonth() : dayBefore(last());
    }
}
