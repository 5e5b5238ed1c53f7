package portal.supply;

import java.util.Locale;

/** The number on every bill: stored without spaces, shown in groups of four, typed in any way. */
public final class AccountNumber {

    public static final int MAX = 40;

    private AccountNumber() {
    }

    /** As stored; an empty string when nothing was typed. */
    public static String of(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** As printed on a bill: {@code 4401 2286}. */
    public static String shown(String number) {
        return number.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
