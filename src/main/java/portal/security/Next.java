package portal.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where to go after signing in: a page of this portal behind the same door, and nothing else, so that no link can lead elsewhere. */
final class Next {

    private static final int LONGEST = 300;
    private static final Pattern OURS = Pattern.compile("/(account|staff)(/[A-Za-z0-9_-]+)*(\\?[A-Za-z0-9=&_.%-]*)?");

    private Next() {
    }

    /** The asked page, or the home of this kind of people when it is not theirs or not ours. */
    static String of(String asked, AccountKind kind) {
        boolean ours = asked != null && asked.length() <= LONGEST && OURS.matcher(asked).matches()
                && (asked.equals(kind.home()) || asked.startsWith(kind.home() + "/") || asked.startsWith(kind.home() + "?"));
        return ours && !asked.startsWith(kind.signInPage()) ? asked : kind.home();
    }

    static String encoded(String next) {
        return URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
