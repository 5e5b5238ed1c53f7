package portal.mail;

/**
 * Who goes first. A letter of a lower rank is not begun while one of a higher rank is due, so that nobody waits for a new password behind
 * a newsletter.
 */
public enum Urgency {

    /** Somebody sits in front of a page and waits for it: a link to confirm, a new password. */
    AT_ONCE(0),
    /** About the service, to one person. */
    SERVICE(5),
    /** One of many: newsletters, offers, surveys, announcements to all. */
    BULK(10);

    /** As it is stored; small goes first. */
    final int rank;

    Urgency(int rank) {
        this.rank = rank;
    }
}
