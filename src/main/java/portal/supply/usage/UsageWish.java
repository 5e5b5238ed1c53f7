package portal.supply.usage;

import java.time.LocalDate;
import portal.supply.Fuel;

/**
 * What a person asks to see. Null is "whatever there is": the first fuel, the latest time.
 *
 * @param range null unless it is an own range
 */
record UsageWish(Fuel fuel, SpanKind kind, LocalDate day, Span range) {
}
