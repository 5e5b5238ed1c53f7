package portal.supply;

import java.time.LocalDate;

/** A bill in a list. {@code periodEnd} is the first day after the period. */
public record BillRow(String number, String accountNumber, LocalDate periodStart, LocalDate periodEnd, LocalDate issuedOn, LocalDate dueOn,
        long amountMinor, String currency) {

    /** The last day of the period. */
    public LocalDate lastDay() {
        return periodEnd.minusDays(1);
    }

    public String shownAccount() {
        return AccountNumber.shown(accountNumber);
    }
}
