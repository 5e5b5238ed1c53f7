package portal.supply;

import java.time.LocalDate;

/** A payment in a list; brand and last four digits only where a card was used. */
public record PaymentRow(String number, String accountNumber, LocalDate paidOn, long amountMinor, String currency, PaymentMethod method,
        String brand, String last4) {

    public boolean isCardKnown() {
        return last4 != null;
    }
}
