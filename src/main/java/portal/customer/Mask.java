package portal.customer;

import java.time.LocalDate;

/** How much of a sensitive value is shown: enough to recognise, too little to use. */
public final class Mask {

    private static final String DOTS = "••••";

    private Mask() {
    }

    /** The last four characters: {@code •••• 4300}. Null stays null. */
    public static String end(String last4) {
        return last4 == null ? null : DOTS + "\u00a0" + last4;
    }

    /** The year: {@code •• •• 1980}. Null stays null. */
    public static String birth(LocalDate date) {
        return date == null ? null : "••\u00a0••\u00a0" + date.getYear();
    }

    /** Of a mail address the first character and the domain: {@code m•••@example.com}. */
    public static String email(String address) {
        int at = address.lastIndexOf('@');
        int first = address.offsetByCodePoints(0, 1);
        return at < 1 ? DOTS : address.substring(0, first) + "•••" + address.substring(at);
    }

    /** Nothing of it, only that it is held. Null stays null. */
    public static String all(String value) {
        return value == null ? null : DOTS + DOTS;
    }
}
