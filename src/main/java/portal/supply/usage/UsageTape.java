package portal.supply.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import portal.supply.Fuel;

/**
 * Plays a customer's readings to whoever writes them out, a month at a time, each in a transaction of its own: a slow reader holds no
 * connection, and ten years take no more memory than one month. A meter that is read once a month plays its billed periods.
 */
@ApplicationScoped
public class UsageTape {

    @Inject UsageBook book;

    /** Takes one month of one usage point and direction. */
    public interface Listener {
        void hear(MonthReadings readings) throws IOException;
    }

    /** Plays one fuel or, for null, all of them. */
    public void play(long customer, Fuel fuel, Span within, Listener listener) throws IOException {
        List<SuppliedPoint> points = book.points(customer);
        Optional<LocalDate> first = points.stream().map(SuppliedPoint::firstMonth).filter(Objects::nonNull).min(Comparator.naturalOrder());
        if (first.isPresent()) {
            LocalDate from = within.from().withDayOfMonth(1);
            for (LocalDate month = first.get().isAfter(from) ? first.get() : from; month.isBefore(within.end()); month = month.plusMonths(1)) {
                for (MonthReadings readings : book.month(customer, fuel, month, within)) {
                    listener.hear(readings);
                }
            }
        }
        for (SuppliedPoint point : points) {
            if (point.firstMonth() == null && (fuel == null || fuel == point.fuel())) {
                List<Reading> periods = book.periods(customer, point.number(), within);
                if (!periods.isEmpty()) {
                    listener.hear(new MonthReadings(point.number(), point.fuel(), Flow.DELIVERED, periods));
                }
            }
        }
    }
}
