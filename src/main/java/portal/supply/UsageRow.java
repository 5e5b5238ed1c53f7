package portal.supply;

import java.time.LocalDate;

/** Usage of one period as it comes from the table. */
public record UsageRow(Fuel fuel, LocalDate periodStart, LocalDate periodEnd, long amountMilli, long costMinor, Quality quality) {
}
