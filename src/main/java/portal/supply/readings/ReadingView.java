package portal.supply.readings;

import java.time.Instant;
import java.time.LocalDate;
import portal.supply.Fuel;

/**
 * A reading in the list of its writer.
 *
 * @param superseded the billing system measured those days itself by now
 */
public record ReadingView(String serial, Fuel fuel, LocalDate readOn, Register shows, boolean confirmed, Instant enteredAt, boolean superseded) {
}
