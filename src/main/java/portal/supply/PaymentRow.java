package portal.supply;

import java.time.LocalDate;

/**
 * A payment in a list; brand and last four digits only where a card was used. In a household nobody can tell whose card it was, so that
 * everybody sees only that it was one.
 */
public record PaymentRow(String number, String accountNumber, LocalDate paidOn, long amountMinor, String currency, PaymentMethod method,
        String brand, String last4) {

    /** For {@code SELECT NEW}. */
    public PaymentRow(String number, String accountNumber, LocalDate paidOn, long amountMinor, String currency, PaymentMethod method,
            String brand, String last4, long otherHolders) {
        this(number, accountNumber, paidOn, amountMinor, currency, method, otherHolders == 0 ? brand : null, otherHolders == 0 ? last4 : null);
    }

    public boolean isCardKnown() {
        return last4 != null;
    }
}
