package portal.products;

import java.time.Instant;
import java.time.LocalDate;
import portal.census.Source;

/**
 * A registered product, for reading. Public because a query makes it.
 *
 * @param source  who told the values that are held now
 * @param since   when they did
 * @param policy  number of the privacy policy that was in force then
 * @param version of the row, for the form that corrects it
 */
public record ProductView(String reference, String model, String serial, LocalDate boughtOn, String place, String software, Source source,
        Instant registeredAt, Instant since, String policy, int version) {
}
