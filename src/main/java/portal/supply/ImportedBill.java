package portal.supply;

import java.time.LocalDate;

/** A bill as the billing system issued it; a line that it does not have is null. */
public record ImportedBill(String number, String accountNumber, LocalDate periodStart, LocalDate periodEnd, LocalDate issuedOn,
        LocalDate dueOn, long amountMinor, Long electricityMinor, Long gasMinor, Long waterMinor, Long standingMinor, Long taxMinor) {
}
