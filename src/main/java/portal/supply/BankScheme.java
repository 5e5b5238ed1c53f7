package portal.supply;

/** How account numbers of banks are written where the operator is: {@code bank.scheme} in its pack. */
public enum BankScheme {
    /** One international number (ISO 13616). */
    IBAN,
    /** A routing number of the American Bankers Association and the number of the account. */
    US
}
