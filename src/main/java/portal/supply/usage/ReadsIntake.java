package portal.supply.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import portal.customer.Outcome;
import portal.customer.Taken;
import portal.platform.Clock;
import portal.supply.Fuel;

/**
 * Takes readings that others hand over. Taking them twice changes nothing; a reading takes the place of an estimate, a later reading that
 * of an earlier one, and an estimate never that of a reading. A line is taken as a whole or not at all.
 */
@ApplicationScoped
@Transactional
public class ReadsIntake {

    /** How far clocks of meters may run ahead. */
    private static final Duration AHEAD = Duration.ofDays(1);

    @Inject IntervalBlocks blocks;
    @Inject Clock clock;

    /** What goes through these usage points; those that nobody knows are not among them. */
    public Map<String, Fuel> fuelsOf(Collection<String> points) {
        return blocks.fuels(points);
    }

    /** One answer for each of the batch, in its order; nothing may have been read long after {@code handedOver}. */
    public List<Taken> takeReads(List<ImportedReads> batch, Instant handedOver) {
        Map<String, Long> points = blocks.points(batch.stream().map(ImportedReads::usagePoint).collect(Collectors.toSet()));
        OpenBlocks open = load(batch, points);
        long latest = handedOver.plus(AHEAD).getEpochSecond();
        List<Taken> taken = new ArrayList<>();
        for (ImportedReads row : batch) {
            Long point = points.get(row.usagePoint());
            if (point == null) {
                taken.add(Taken.refused("import.unknown_usage_point"));
            } else if (row.readings().stream().anyMatch(reading -> reading.end() > latest)) {
                taken.add(Taken.refused("import.future_reads"));
            } else {
                taken.add(take(row, point, open));
            }
        }
        open.save(blocks, clock.now());
        return taken;
    }

    /** The months that the batch is about, each in one query. */
    private OpenBlocks load(List<ImportedReads> batch, Map<String, Long> points) {
        Map<LocalDate, Set<Long>> wanted = new TreeMap<>();
        batch.stream().filter(row -> points.containsKey(row.usagePoint())).forEach(row -> row.readings().forEach(reading ->
                wanted.computeIfAbsent(month(reading), month -> new TreeSet<>()).add(points.get(row.usagePoint()))));
        OpenBlocks open = new OpenBlocks();
        wanted.forEach((month, of) -> blocks.of(of, month).forEach(open::add));
        return open;
    }

    private Taken take(ImportedReads row, long point, OpenBlocks open) {
        if (row.readings().stream().anyMatch(reading -> open.of(key(row, point, reading)).isTorn(reading))) {
            return Taken.refused("import.overlapping_reads");
        }
        boolean added = false;
        boolean replaced = false;
        for (Reading reading : row.readings()) {
            BlockKey key = key(row, point, reading);
            MonthOfReadings.Put put = open.of(key).put(reading);
            added |= put == MonthOfReadings.Put.ADDED;
            replaced |= put == MonthOfReadings.Put.REPLACED;
            open.touch(key, put);
        }
        return replaced || !added ? Taken.ifChanged(replaced) : Taken.as(Outcome.CREATED);
    }

    private BlockKey key(ImportedReads row, long point, Reading reading) {
        return new BlockKey(point, month(reading), row.flow());
    }

    private LocalDate month(Reading reading) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(reading.start()), clock.zone()).withDayOfMonth(1);
    }
}
