package portal.supply.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;
import portal.platform.Clock;

/** What a copy says about readings: one row for each day, its amounts in one column, as the extract writes them. */
@ApplicationScoped
@Transactional
public class ReadsCopy implements CopySource {

    private static final List<String> COLUMNS = List.of("fuel", "unit", "flow", "start", "interval_seconds", "amounts");
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final LocalDate FOR_EVER = LocalDate.of(2200, 1, 1);

    @Inject IntervalBlocks blocks;
    @Inject Clock clock;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(IntervalBlock.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        List<List<String>> rows = new ArrayList<>();
        for (StoredBlock block : blocks.blocksOf(customer, null, EVER, FOR_EVER)) {
            for (List<Reading> day : Days.of(block.readings(clock.zone()), clock.zone())) {
                rows.add(List.of(block.fuel().name(), block.fuel().getUnit(), block.flow().name(),
                        Instant.ofEpochSecond(day.get(0).start()).toString(), String.valueOf(day.get(0).seconds()), Days.amounts(day)));
            }
        }
        return List.of(new CopyTable("interval_reads", COLUMNS, rows));
    }
}
