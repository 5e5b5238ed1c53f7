package portal.mail;

import java.util.Locale;

/** A way for a mail to tell its sender something about its reader. Off, unless the operator's pack and the person both say yes. */
public enum Tracking {

    /** A picture that is fetched when the mail is opened; {@code tracking.open} in the pack. */
    OPEN,
    /** Links that lead through the portal and tell which was used; {@code tracking.click} in the pack. */
    CLICK;

    /** The switch of the operator pack. */
    public String setting() {
        return "tracking." + name().toLowerCase(Locale.ROOT);
    }
}
