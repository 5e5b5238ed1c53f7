package portal.supply;

import java.time.LocalDate;

/** The contract of an account, as the billing system describes it. {@code validTo} is its last day, null while no end is known. */
public record ImportedAgreement(String number, String accountNumber, LocalDate signedOn, LocalDate validFrom, LocalDate validTo,
        boolean prepay, String tariff) {
}
