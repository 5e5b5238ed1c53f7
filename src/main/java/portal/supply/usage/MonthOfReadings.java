package portal.supply.usage;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The readings of one month and flow while new ones are put in: by time, never two of one time. */
final class MonthOfReadings {

    /** What became of one reading. */
    enum Put { ADDED, REPLACED, KEPT }

    private final NavigableMap<Long, Reading> byStart = new TreeMap<>();

    MonthOfReadings(List<Reading> readings) {
        readings.forEach(reading -> byStart.put(reading.start(), reading));
    }

    /** Whether it shares time with one that is not of the very same interval: then nobody knows which is right. */
    boolean isTorn(Reading reading) {
        Map.Entry<Long, Reading> last = byStart.lowerEntry(reading.end());
        return last != null && last.getValue().end() > reading.start() && !last.getValue().isSameTime(reading);
    }

    Put put(Reading reading) {
        Reading known = byStart.get(reading.start());
        if (known != null && (known.equals(reading) || !reading.mayReplace(known))) {
            return Put.KEPT;
        }
        byStart.put(reading.start(), reading);
        return known == null ? Put.ADDED : Put.REPLACED;
    }

    List<Reading> readings() {
        return List.copyOf(byStart.values());
    }
}
