package portal.supply.usage;

import java.time.LocalDate;
import portal.supply.Fuel;
import portal.supply.Quality;

/** A billed period of a usage point whose meter is not read more often. Public because a query makes it. */
public record BilledPeriod(String point, Fuel fuel, String currency, LocalDate from, LocalDate end, long amountMilli, long costMinor,
        Quality quality) {
}
