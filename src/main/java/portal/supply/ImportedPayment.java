package portal.supply;

import java.time.LocalDate;

/** A payment as the billing system booked it; brand and last four digits only for cards. */
public record ImportedPayment(String number, String accountNumber, LocalDate paidOn, long amountMinor, PaymentMethod method, String brand,
        String last4) {
}
