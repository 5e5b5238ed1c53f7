package portal.mail;

/** Why a letter may not go out, whoever wrote it; {@code mail_fault.*} in the bundle. */
public enum Fault {

    /** It has no subject or no text. */
    EMPTY,
    /** Its HTML is larger than {@link Lint#MOST}. */
    TOO_LARGE,
    /** It loads something from afar, or does something by itself. */
    LOADS,
    /** A link that is neither web, mail nor telephone. */
    STRANGE_LINK,
    /** A link that leads somewhere else than it says, or by way of somebody who counts. */
    REDIRECT,
    /** Advertising in a mail that cannot be refused. */
    PROMOTION,
    /** It names a password. */
    PASSWORD,
    /** It names the number of a payment card. */
    CARD
}
