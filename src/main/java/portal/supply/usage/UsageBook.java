package portal.supply.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import portal.platform.Clock;
import portal.supply.Fuel;
import portal.supply.Supply;

/**
 * The usage of a customer: pictures of it, which take two queries however long the history is, and the readings themselves, month by month.
 * A meter that is read once a month shows its billed periods.
 */
@ApplicationScoped
@Transactional
public class UsageBook {

    @Inject IntervalBlocks blocks;
    @Inject Supply supply;
    @Inject Clock clock;

    UsagePicture picture(long customer, UsageWish wish) {
        List<SuppliedPoint> all = blocks.pointsOf(customer);
        List<Fuel> fuels = all.stream().map(SuppliedPoint::fuel).distinct().sorted().toList();
        if (fuels.isEmpty()) {
            return new UsagePicture(fuels, null, null, false, null, null, List.of(), null, null, null);
        }
        Fuel fuel = fuels.contains(wish.fuel()) ? wish.fuel() : fuels.get(0);
        List<SuppliedPoint> points = all.stream().filter(point -> point.fuel() == fuel).toList();
        boolean fine = points.stream().anyMatch(point -> point.firstMonth() != null);
        LocalDate read = readUntil(points);
        LocalDate billed = points.stream().map(SuppliedPoint::lastSummary).filter(Objects::nonNull).max(Comparator.naturalOrder())
                .map(start -> start.plusMonths(1)).orElse(null);
        Span span = span(wish, fine, fine ? read : billed);
        Painter painter = fine && reaches(points, span) ? byReadings(customer, fuel, span, points, read)
                : byBills(customer, fuel, span, points.get(0).currency(), billed);
        return painter.paint(fuels, fuel, points.get(0).currency(), fine);
    }

    private Span span(UsageWish wish, boolean fine, LocalDate until) {
        Span asked = wish.range() != null ? wish.range()
                : Span.of(wish.kind(), wish.day() != null ? wish.day() : until == null ? clock.today() : until.minusDays(1));
        return fine || asked.step() == Step.MONTH ? asked : Span.of(SpanKind.YEAR, asked.from());
    }

    /** Bars of months are drawn from readings where these reach back far enough, from bills where they do not. */
    private static boolean reaches(List<SuppliedPoint> points, Span span) {
        return span.step() != Step.MONTH || points.stream().map(SuppliedPoint::firstMonth).filter(Objects::nonNull)
                .allMatch(first -> !first.isAfter(span.from()));
    }

    private Painter byReadings(long customer, Fuel fuel, Span span, List<SuppliedPoint> points, LocalDate until) {
        Span then = span.yearBefore();
        List<StoredBlock> found = blocks.blocksOf(customer, fuel, month(span.from()), month(span.last()), month(then.from()), month(then.last()));
        long meters = points.stream().filter(point -> point.firstMonth() != null).count();
        return new Painter(clock.zone(), span, until, meters, uses(found, false), uses(found, true));
    }

    private Painter byBills(long customer, Fuel fuel, Span span, String currency, LocalDate until) {
        long minorToCost = Money.minorToCost(currency);
        List<Use> used = supply.periods(customer, fuel, span.yearBefore().from(), span.end()).stream()
                .map(row -> Use.of(row, clock.zone(), minorToCost)).toList();
        return new Painter(clock.zone(), span, until, 0, used, List.of());
    }

    private List<Use> uses(List<StoredBlock> found, boolean sentBack) {
        return found.stream().filter(block -> (block.flow() == Flow.RECEIVED) == sentBack)
                .flatMap(block -> block.readings(clock.zone()).stream()).map(Use::of).toList();
    }

    /** The first day of which not everything is read, null when nothing is. */
    private LocalDate readUntil(List<SuppliedPoint> points) {
        return points.stream().map(SuppliedPoint::readUntil).filter(Objects::nonNull).max(Comparator.naturalOrder())
                .map(second -> LocalDate.ofInstant(Instant.ofEpochSecond(second), clock.zone())).orElse(null);
    }

    private static LocalDate month(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    /** What a customer is supplied with. */
    public List<SuppliedPoint> points(long customer) {
        return blocks.pointsOf(customer);
    }

    /** The billed periods of a usage point as readings; one that is longer than any reading is left out. */
    List<Reading> periods(long customer, String point, Span within) {
        return blocks.periodsOf(customer, point, within.from(), within.end()).stream().map(this::reading).flatMap(Optional::stream).toList();
    }

    /** What was billed for periods that start within, of one fuel or, for null, of all; by usage point and time. */
    public List<BilledPeriod> billed(long customer, Fuel fuel, Span within) {
        return blocks.billedOf(customer, fuel, within.from(), within.end());
    }

    private Optional<Reading> reading(BilledPeriod period) {
        long start = Use.second(period.from(), clock.zone());
        long seconds = Use.second(period.end(), clock.zone()) - start;
        return seconds > Reading.LONGEST ? Optional.empty() : Optional.of(new Reading(start, (int) seconds, period.amountMilli(),
                period.quality(), period.cost()));
    }

    /**
     * Readings of one calendar month, of one fuel or, for null, of all; by usage point and direction. Months are asked for one by one, so that
     * who writes them out never holds more than one.
     */
    public List<MonthReadings> month(long customer, Fuel fuel, LocalDate month, Span within) {
        long from = Use.second(within.from(), clock.zone());
        long end = Use.second(within.end(), clock.zone());
        return blocks.blocksOf(customer, fuel, month, month).stream()
                .map(block -> new MonthReadings(block.point(), block.fuel(), block.flow(), block.readings(clock.zone()).stream()
                        .filter(reading -> reading.start() >= from && reading.start() < end).toList()))
                .filter(block -> !block.readings().isEmpty()).toList();
    }
}
