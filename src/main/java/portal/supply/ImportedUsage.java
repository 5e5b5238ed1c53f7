package portal.supply;

import java.time.LocalDate;

/**
 * Usage of one period as the billing system measured it.
 *
 * @param periodEnd   the first day after the period
 * @param amountMilli thousandths of the fuel's unit
 */
public record ImportedUsage(String usagePoint, LocalDate periodStart, LocalDate periodEnd, long amountMilli, long costMinor,
        Quality quality) {
}
