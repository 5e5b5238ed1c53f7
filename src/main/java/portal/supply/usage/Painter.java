package portal.supply.usage;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import portal.supply.Fuel;

/**
 * Cuts time into bars and adds up what falls on each. Hours are counted as they pass, so a day has 23 of them when clocks go forward and 25
 * when they go back; the same hour of the year before is the one that clocks showed.
 */
final class Painter {

    private final ZoneId zone;
    private final Span span;
    private final LocalDate lastDay;
    private final LocalDate until;
    private final long meters;
    private final List<Use> used;
    private final List<Use> sentBack;

    /**
     * @param until  the first day that is not accounted for, null when none is
     * @param meters how many meters should be known without a gap, 0 to expect nothing
     */
    Painter(ZoneId zone, Span span, LocalDate until, long meters, List<Use> used, List<Use> sentBack) {
        this.zone = zone;
        this.span = span;
        this.lastDay = until == null ? null : until.minusDays(1);
        this.until = until == null ? span.from() : until;
        this.meters = meters;
        this.used = used;
        this.sentBack = sentBack;
    }

    UsagePicture paint(List<Fuel> fuels, Fuel fuel, String currency, boolean fine) {
        Span known = span.until(until);
        boolean part = known.days() < span.days();
        Span then = known.yearBefore();
        UsagePicture.Compared compared = known.isEmpty() || part && span.kind() == SpanKind.DAY ? null
                : new UsagePicture.Compared(known, then, total(known), total(then));
        return new UsagePicture(fuels, fuel, currency, fine, span, span.step(), slices(), total(known), compared, lastDay);
    }

    private List<Slice> slices() {
        List<Slice> slices = new ArrayList<>();
        ZonedDateTime end = span.end().atStartOfDay(zone);
        for (ZonedDateTime at = span.from().atStartOfDay(zone); at.isBefore(end); at = next(at)) {
            ZonedDateTime next = next(at).isAfter(end) ? end : next(at);
            slices.add(new Slice(at, total(at.toEpochSecond(), next.toEpochSecond()), before(at, next)));
        }
        return slices;
    }

    private ZonedDateTime next(ZonedDateTime at) {
        return switch (span.step()) {
            case HOUR -> at.plusHours(1);
            case DAY -> at.toLocalDate().plusDays(1).atStartOfDay(zone);
            case MONTH -> at.toLocalDate().withDayOfMonth(1).plusMonths(1).atStartOfDay(zone);
        };
    }

    private Total before(ZonedDateTime from, ZonedDateTime end) {
        if (span.step() == Step.HOUR) {
            ZonedDateTime then = span.dayBefore(span.from()).atTime(from.toLocalTime()).atZone(zone);
            return total(then.toEpochSecond(), then.plusHours(1).toEpochSecond());
        }
        Span slice = new Span(span.kind(), from.toLocalDate(), end.toLocalDate());
        return total(slice.yearBefore());
    }

    private Total total(Span of) {
        return total(Use.second(of.from(), zone), Use.second(of.end(), zone));
    }

    /** Bars of hours and days leave out what was measured over a longer time; nothing is expected of days to come. */
    private Total total(long from, long end) {
        long expected = Math.max(0, Math.min(end, Use.second(until, zone)) - from) * meters;
        return Total.of(used, sentBack, from, end, span.step().seconds(), expected);
    }
}
