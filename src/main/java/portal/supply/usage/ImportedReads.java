package portal.supply.usage;

import java.util.List;

/**
 * Readings of one usage point and direction, as one line of an extract or one part of a file has them.
 *
 * @param readings by time; they do not overlap
 */
public record ImportedReads(String usagePoint, Flow flow, List<Reading> readings) {

    public ImportedReads {
        readings = List.copyOf(readings);
        for (int i = 1; i < readings.size(); i++) {
            if (readings.get(i).start() < readings.get(i - 1).end()) {
                throw new IllegalArgumentException("readings that overlap");
            }
        }
    }
}
