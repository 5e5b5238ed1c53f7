package portal.supply.usage;

import java.util.List;
import portal.supply.Fuel;

/**
 * Readings of one usage point and direction in one month.
 *
 * @param readings by time, at least one
 */
public record MonthReadings(String point, Fuel fuel, Flow flow, List<Reading> readings) {
}
