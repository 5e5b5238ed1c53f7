package portal.supply.usage;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import portal.supply.Fuel;

/**
 * A block as a query reads it for its holder. Public because a query makes it.
 *
 * @param point number of the usage point
 * @param since the first day that this customer may see
 */
public record StoredBlock(String point, Fuel fuel, Flow flow, LocalDate month, LocalDate since, byte[] packed) {

    /** The readings, none of which began before the customer held the account. */
    List<Reading> readings(ZoneId zone) {
        long from = since.atStartOfDay(zone).toEpochSecond();
        return ReadingCodec.unpack(packed).stream().filter(reading -> reading.start() >= from).toList();
    }
}
