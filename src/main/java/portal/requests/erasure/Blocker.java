package portal.requests.erasure;

import java.time.LocalDate;

/**
 * Something that stands in the way of a deletion.
 *
 * @param words   key of the bundle
 * @param account number as people read it, empty when it is about none
 * @param minor   an amount of money, null when it is about none
 * @param until   the last day on which it stands there, null when nobody knows
 */
public record Blocker(String words, String account, Long minor, String currency, LocalDate until) {

    /** Whether an account is owing or in credit. */
    public boolean isMoney() {
        return minor != null;
    }

    /** Whether a legal hold keeps the data. */
    public boolean isHold() {
        return words.startsWith("delete.blocker_hold");
    }
}
