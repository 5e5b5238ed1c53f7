package portal.security;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import portal.platform.Refusal;

/**
 * The name somebody signs in with.
 *
 * <p>Two names that look alike must not belong to two people: "anna" in Latin and "аnna" with a Cyrillic first letter would let one
 * pose as the other in front of staff. So a name is kept as typed for showing, and compared by its {@link #skeleton()}: NFKC, case
 * folded, Cyrillic and Greek letters that look like Latin ones replaced by those. Allowed are {@value #SHORTEST} to {@value #LONGEST}
 * letters, digits and {@code . _ - @}. Where the e-mail address is the name to sign in with, it may be as long as an address is.
 */
public record LoginName(String typed) {

    public static final int SHORTEST = 4;
    public static final int LONGEST = 64;
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}._@-]+");
    private static final Pattern ADDRESS = Pattern.compile("[!-~]{1,64}@[a-z0-9.-]{1,189}");
    private static final Map<Integer, String> LATIN_TWIN = twins(
            "аaеeоoрpсcуyхxіiјjѕsԁdԛqԝwһhкkмmтtвbнhгrӏl" + "αaβbεeηnιiκkνvοoρpτtυuχxγyμuωwϲcϳj");

    /** @throws Refusal at the field {@code login} when it cannot be a login name */
    public LoginName {
        typed = Normalizer.normalize(typed == null ? "" : typed.strip(), Normalizer.Form.NFC);
        boolean address = ADDRESS.matcher(typed).matches();
        if (!typed.isEmpty() && !address && !ALLOWED.matcher(typed).matches()) {
            throw Refusal.at("login", "login_name.characters");
        }
        int length = Math.min(typed.length(), skeleton(typed).length());
        if (length < SHORTEST || !address && Math.max(typed.length(), skeleton(typed).length()) > LONGEST) {
            throw Refusal.at("login", "login_name.length", SHORTEST, LONGEST);
        }
    }

    /** What the name is compared by. */
    public String skeleton() {
        return skeleton(typed);
    }

    /** The skeleton of whatever was typed at a sign-in, allowed as a name or not. */
    public static String skeleton(String typed) {
        String folded = Normalizer.normalize(typed == null ? "" : typed.strip(), Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String simple = folded.codePoints()
                .mapToObj(letter -> LATIN_TWIN.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
        return Normalizer.normalize(simple, Normalizer.Form.NFKC);
    }

    private static Map<Integer, String> twins(String pairs) {
        int[] letters = pairs.codePoints().toArray();
        Map<Integer, String> twins = new java.util.HashMap<>();
        for (int i = 0; i < letters.length; i += 2) {
            twins.put(letters[i], Character.toString(letters[i + 1]));
        }
        return Map.copyOf(twins);
    }
}
