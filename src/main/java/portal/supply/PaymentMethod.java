package portal.supply;

/** How a payment came; {@code payment_method.*} in the bundle. */
public enum PaymentMethod {
    DIRECT_DEBIT, CARD, TRANSFER, CASH, CHEQUE, CREDIT
}
