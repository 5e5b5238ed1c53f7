package portal.supply;

import java.time.LocalDate;

/** A meter and the usage point it measures, as the billing system describes them. */
public record ImportedMeter(String serial, String usagePoint, String accountNumber, Fuel fuel, LocalDate installedOn) {
}
