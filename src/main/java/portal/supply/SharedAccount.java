package portal.supply;

import java.time.Instant;
import java.time.LocalDate;
import portal.customer.Mask;

/**
 * Something one customer lets another look at, for either of the two.
 *
 * @param number  of the account
 * @param invited what was typed, masked; only the giver reads it
 * @param state   OFFERED, ACCEPTED, DECLINED, ENDED
 */
public record SharedAccount(String reference, long account, String number, String invited, boolean bills, boolean usage, LocalDate until,
        String state, Instant offeredAt, Instant expiresAt) {

    /** The end of its number: enough to know one's own by, nothing to register with. */
    public String shownNumber() {
        return Mask.end(number.substring(Math.max(0, number.length() - 4)));
    }

    public boolean isLive() {
        return state.equals("ACCEPTED") || state.equals("OFFERED");
    }

    public boolean isAccepted() {
        return state.equals("ACCEPTED");
    }

    /** Key of the bundle: what it opens. */
    public String words() {
        return "sharing.scope_" + (bills && usage ? "both" : bills ? "bills" : "usage");
    }
}
