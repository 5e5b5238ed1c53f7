package portal.preferences;

import java.util.List;
import portal.customer.Channel;

/**
 * Something we mail about, as the operator pack describes it.
 *
 * @param wording  the words of the switch, recorded with each choice
 * @param without  what somebody misses who says no; empty for what cannot be refused
 * @param channels on which it may come, e-mail first
 * @param merged   whether one choice counts for several topics of the pack
 */
public record Topic(String code, Kind kind, String name, String about, String wording, String without, List<Channel> channels, boolean mandatory,
        boolean merged) {

    /** Characters of a code; the column quotes it. */
    public static final int CODE_LENGTH = 20;

    /** What a topic carries. Only PROMO and SURVEY come with an unsubscribe link in any case; TRACKING is no mail, but what other mails may tell us. */
    public enum Kind {
        SERVICE, PRODUCT_CRITICAL, PROMO, SURVEY, TRACKING
    }

    Topic named(String names) {
        return new Topic(code, kind, names, about, wording, without, channels, mandatory, !names.equals(name));
    }

    /** Whether mails are sent about it. */
    public boolean isMailed() {
        return kind != Kind.TRACKING;
    }

    /** Whether a yes to it by e-mail is proven from the mailbox, where the pack asks for that: what tells us something is agreed to signed in. */
    boolean isProvenByMail() {
        return kind != Kind.SERVICE && kind != Kind.TRACKING;
    }
}
