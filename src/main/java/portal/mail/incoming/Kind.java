package portal.mail.incoming;

/** What became of an incoming mail, as staff see it counted; {@code incoming_kind.*} in the bundle. */
public enum Kind {
    /** Nobody is reached at the address. */
    GONE,
    /** Refused for good, but not because of the address: a full mailbox, a block, a size. */
    REFUSED,
    /** Late, or given up after many tries. */
    LATE,
    /** Marked as spam; its topic is stopped. */
    COMPLAINT,
    /** Marked as spam although it belongs to the service: nothing is stopped. */
    SERVICE_COMPLAINT,
    /** Out of office and the like, dropped. */
    AUTOMATIC,
    /** Wants to be answered before it lets mail through; dropped and never answered. */
    CHALLENGE,
    /** Says that something came back, but not in a way that a program reads. */
    UNCLEAR,
    /** A report about a letter that we did not send, or not to that address. */
    NOT_OURS,
    /** Written by a person. */
    PERSON,
    /** Too large or too broken to tell. */
    UNREADABLE;

    /** Whether somebody should read it: such a mail is never removed. */
    boolean isForPeople() {
        return this == PERSON || this == UNREADABLE;
    }
}
