package portal.customer.hold;

import java.time.LocalDate;
import portal.census.DataClass;
import portal.customer.Text;

/**
 * What staff say when they put a hold.
 *
 * @param account   number of an account whose books outlived their holder; null when the hold is about a customer
 * @param dataClass the one class that must stay; null for everything
 * @param reason    in words, which only staff read
 * @param until     the last day; null while nobody knows
 */
public record HoldOrder(String account, DataClass dataClass, String reason, LocalDate until) {

    public static final int LONGEST_REASON = 500;
    static final int LONGEST_ACCOUNT = 40;

    public HoldOrder {
        account = Text.optional("account", account, LONGEST_ACCOUNT);
        reason = Text.required("reason", "hold.reason_missing", reason, LONGEST_REASON);
    }

    /** Words about a person do not belong in logs. */
    @Override
    public String toString() {
        return "HoldOrder[" + dataClass + ", " + until + "]";
    }
}
