package portal.supply.usage;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The blocks of a batch, unpacked once and packed once, however many lines are about them. */
final class OpenBlocks {

    private final Map<BlockKey, IntervalBlock> known = new HashMap<>();
    private final Map<BlockKey, MonthOfReadings> open = new HashMap<>();
    private final Set<BlockKey> touched = new HashSet<>();

    void add(IntervalBlock block) {
        known.put(block.key(), block);
        open.put(block.key(), new MonthOfReadings(block.readings()));
    }

    MonthOfReadings of(BlockKey key) {
        return open.computeIfAbsent(key, unknown -> new MonthOfReadings(List.of()));
    }

    void touch(BlockKey key, MonthOfReadings.Put put) {
        if (put != MonthOfReadings.Put.KEPT) {
            touched.add(key);
        }
    }

    void save(IntervalBlocks blocks, Instant now) {
        for (BlockKey key : touched) {
            IntervalBlock block = known.computeIfAbsent(key, unknown -> new IntervalBlock(key.usagePoint(), key.month(), key.flow()));
            block.keep(open.get(key).readings(), now);
            blocks.add(block);
        }
    }
}
