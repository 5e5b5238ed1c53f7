package portal.audit;

import java.time.Instant;
import portal.census.Purpose;

/**
 * When a kind of data about a person was last used by somebody else than that person.
 *
 * @param at      null when no use is noted
 * @param purpose what it was used for, null for a mail to the person
 */
public record LastUse(Instant at, Purpose purpose) {

    public static final LastUse NONE = new LastUse(null, null);

    /** The later one of this use and a mail of that instant, null for no mail. */
    public LastUse orMail(Instant sent) {
        return sent == null || at != null && at.isAfter(sent) ? this : new LastUse(sent, null);
    }
}
