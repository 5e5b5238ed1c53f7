package portal.supply;

/** The number of an account at a bank, checked. Its {@code toString} never holds it: it belongs nowhere but in its sealed column. */
public sealed interface BankNumber permits Iban, UsAccount {

    BankScheme scheme();

    /** All of it, to be sealed. */
    String text();

    /** The last four characters, which everybody may see who may see anything of it. */
    default String last4() {
        return text().substring(text().length() - 4);
    }
}
