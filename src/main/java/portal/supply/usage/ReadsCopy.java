package portal.supply.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;
import portal.platform.Clock;

/** What a copy says about readings: one row for each day, its amounts in one column, as the extract writes them. */
@ApplicationScoped
public class ReadsCopy implements CopySource {

    private static final List<String> COLUMNS = List.of("fuel", "unit", "flow", "start", "interval_seconds", "amounts");
    private static final Span EVER = Span.range(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1));

    @Inject UsageBook book;
    @Inject Clock clock;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(IntervalBlock.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of(new CopyTable("interval_reads", COLUMNS, use -> write(customer, use)).by("start"));
    }

    /** A month at a time, each in a transaction of its own: years of readings are never in memory together. */
    private void write(long customer, CopyTable.Use use) throws IOException {
        Optional<LocalDate> first = book.points(customer).stream().map(SuppliedPoint::firstMonth).filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        if (first.isEmpty()) {
            return;
        }
        for (LocalDate month = first.get(); month.isBefore(clock.today().plusMonths(1)); month = month.plusMonths(1)) {
            for (MonthReadings readings : book.month(customer, null, month, EVER)) {
                for (List<Reading> day : Days.of(readings.readings(), clock.zone())) {
                    use.with(List.of(readings.fuel().name(), readings.fuel().getUnit(), readings.flow().name(),
                            Instant.ofEpochSecond(day.get(0).start()).toString(), String.valueOf(day.get(0).seconds()), Days.amounts(day)));
                }
            }
        }
    }
}
