package portal.security;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import portal.platform.Refusal;

/**
 * What makes a password good enough: length, and that nobody guesses it early. No rules about kinds of characters, no expiry.
 *
 * <p>Source: NIST SP 800-63B-4, section 3.1.1. Length counts code points after NFKC, {@value #SHORTEST} to {@value #LONGEST}. What is
 * refused is refused with its reason.
 */
final class PasswordRules {

    static final int SHORTEST = 15;
    static final int LONGEST = 128;
    /** A password that a guesser reaches within 10^8 tries is a common one, however long. */
    private static final double GUESSES_LOG10 = 8;
    /** Guessing is estimated over so many characters: the estimate's cost grows with the square of the length. */
    private static final int ESTIMATED = 40;
    /** A shorter name inside a password is chance. */
    private static final int NAME_MATTERS_FROM = 4;
    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    private PasswordRules() {
    }

    /** The one form in which a password is hashed, however the keyboard composed it. */
    static String normal(String typed) {
        return Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC);
    }

    /**
     * @param names what it must not contain: the login name and the operator's name
     * @throws Refusal at the field {@code password}, with the reason
     */
    static void check(String typed, String... names) {
        String password = normal(typed);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw refused("short", SHORTEST);
        }
        if (length > LONGEST) {
            throw refused("long", LONGEST);
        }
        String folded = LoginName.skeleton(password);
        for (String name : names) {
            String part = LoginName.skeleton(name);
            if (part.length() >= NAME_MATTERS_FROM && folded.contains(part)) {
                throw refused("name");
            }
        }
        refuseGuessable(password, names);
    }

    private static void refuseGuessable(String password, String... names) {
        var strength = ESTIMATE.measure(password.substring(0, Math.min(ESTIMATED, password.length())), List.of(names));
        if (strength.getGuessesLog10() < GUESSES_LOG10) {
            Match longest = strength.getSequence().stream()
                    .max(Comparator.comparingInt(match -> match.token.length())).orElseThrow();
            throw refused(longest.pattern == Pattern.Dictionary ? "common" : "pattern");
        }
    }

    private static Refusal refused(String reason, Object... arguments) {
        return Refusal.at("password", "password." + reason, arguments);
    }
}
