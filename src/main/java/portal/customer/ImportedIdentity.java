package portal.customer;

import java.time.LocalDate;
import portal.census.Purpose;

/**
 * A number that names a person to the state, as the billing system had it checked.
 *
 * @param provider  whom it came from, such as a credit agency
 * @param purpose   the one thing it may be used for
 * @param expiresOn the day it has to go, null for what the retention rule says
 */
public record ImportedIdentity(String customerNumber, IdentityKind kind, String number, String provider, Purpose purpose, LocalDate collectedOn,
        LocalDate expiresOn) {

    /** The longest there is: no state writes longer ones, and sealed it fits its column. */
    public static final int MAX = 30;
    private static final int MAX_PROVIDER = 80;

    public ImportedIdentity {
        number = Text.required("number", "import.value_missing", number, MAX);
        provider = Text.required("provider", "import.value_missing", provider, MAX_PROVIDER);
    }

    /** The end that everybody may see who may see anything of it: at most four characters and never more than half of it. */
    public String last4() {
        return number.substring(number.length() - Math.min(4, number.length() / 2));
    }

    /** Such a number belongs nowhere but in its sealed column. */
    @Override
    public String toString() {
        return "ImportedIdentity[" + kind + "]";
    }
}
