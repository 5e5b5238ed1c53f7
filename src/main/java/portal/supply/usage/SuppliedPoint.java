package portal.supply.usage;

import java.time.LocalDate;
import portal.supply.Fuel;

/**
 * A usage point of an account that the customer holds, and what is known of it.
 *
 * @param account     number of the account that pays for it
 * @param since       the first day that this customer may see
 * @param firstMonth  the month of the first readings, null when there are none
 * @param readUntil   where the last reading ends, in seconds since 1970, null when there are none
 * @param lastSummary the first day of the last billed period, null when there is none
 */
public record SuppliedPoint(String number, String account, Fuel fuel, String currency, LocalDate since, LocalDate firstMonth, Long readUntil,
        LocalDate lastSummary) {
}
