package portal.supply.usage;

import java.time.LocalDate;
import portal.supply.Fuel;
import portal.supply.Quality;

/** A billed period of a usage point. Public because a query makes it. */
public record BilledPeriod(String point, Fuel fuel, String currency, LocalDate from, LocalDate end, long amountMilli, long costMinor,
        Quality quality) {

    /** In hundred thousandths of the currency. */
    public long cost() {
        return costMinor * Money.minorToCost(currency);
    }
}
