package portal.mail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portal.platform.CardNumbers;

/**
 * The last look at a letter, when it is written and again when it is sent. Values are escaped by then, so every tag comes from a template or
 * from what staff wrote; the words may be anybody's. Nothing is loaded from afar and no link takes a detour, unless {@link Allowed}
 * says so; no service mail advertises; no mail at all names a password or a card number.
 */
final class Lint {

    /** Bytes, as UTF-8. Longer mails are cut off by some mail programs, the way to stop them first. */
    static final int MOST = 30 * 1024;

    /** What the operator and the person agreed to, both. */
    record Allowed(boolean open, boolean click) {

        static final Allowed NOTHING = new Allowed(false, false);
    }

    private static final Pattern ACTIVE = Pattern.compile(
            "(?is)<\\s*(script|link|iframe|object|embed|video|audio|source|form|input|svg|base)\\b"
                    + "|<[^>]*\\bbackground\\s*=|<[^>]*\\bstyle\\s*=[^>]*url\\s*\\(|<[^>]*\\son[a-z]+\\s*="
                    + "|<style[^>]*>[^<]*(url\\s*\\(|@import)");
    private static final Pattern PICTURE = Pattern.compile("(?is)<\\s*img\\b");
    private static final Pattern LINK = Pattern.compile("(?is)<a\\b[^>]*\\bhref\\s*=\\s*\"([^\"]*)\"[^>]*>(.{0,400}?)</a>");
    private static final Pattern ANY_HREF = Pattern.compile("(?is)<a\\b[^>]*\\bhref\\s*=\\s*\"(?!https?://|mailto:|tel:)");
    private static final Pattern DETOUR = Pattern.compile("(?i)^https?://.+https?(:|%3a)(//|%2f%2f)");
    private static final Pattern SHOWN_ADDRESS = Pattern.compile("(?i)^\\s*(https?://\\S+)\\s*$");
    private static final Set<String> SHORTENERS = Set.of("bit.ly", "t.co", "goo.gl", "tinyurl.com", "ow.ly", "is.gd", "buff.ly", "lnkd.in",
            "rebrand.ly", "cutt.ly", "t.ly", "rb.gy");
    private static final String SECRET = "(?:password|passphrase|passcode|pwd|pass\\s?word)";
    private static final Pattern PASSWORD = Pattern.compile("(?i)\\b" + SECRET + "[ \\t]*[:=][ \\t]*\\S"
            + "|\\b" + SECRET + "[ \\t]+is:?[ \\t]+[\"'\u201c\u2018]?(?=\\S*[0-9!@#$%^&*])\\S{4,}");
    private static final Pattern STYLE = Pattern.compile("(?is)<style.*?</style>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+");

    private Lint() {
    }

    /** What is wrong with it; empty when it may go out. */
    static Optional<Fault> fault(Rendered letter, boolean service, Allowed allowed) {
        String words = letter.subject() + "\n" + letter.text() + "\n" + TAG.matcher(STYLE.matcher(letter.html()).replaceAll("")).replaceAll("");
        words = WEB_ADDRESS.matcher(words).replaceAll("");
        if (letter.subject().isBlank() || letter.text().isBlank()) {
            return Optional.of(Fault.EMPTY);
        }
        if (CardNumbers.isIn(words)) {
            return Optional.of(Fault.CARD);
        }
        if (PASSWORD.matcher(words).find()) {
            return Optional.of(Fault.PASSWORD);
        }
        return inHtml(letter.html(), service, allowed);
    }

    private static Optional<Fault> inHtml(String html, boolean service, Allowed allowed) {
        if (html.getBytes(StandardCharsets.UTF_8).length > MOST) {
            return Optional.of(Fault.TOO_LARGE);
        }
        if (ACTIVE.matcher(html).find() || !allowed.open() && PICTURE.matcher(html).find()) {
            return Optional.of(Fault.LOADS);
        }
        if (service && html.contains(Parts.OFFER)) {
            return Optional.of(Fault.PROMOTION);
        }
        if (ANY_HREF.matcher(html).find()) {
            return Optional.of(Fault.STRANGE_LINK);
        }
        return !allowed.click() && LINK.matcher(html).results().anyMatch(link -> isDetour(link.group(1), link.group(2)))
                ? Optional.of(Fault.REDIRECT) : Optional.empty();
    }

    /** @param shown what stands on the link; when that is an address, it must be the one it leads to */
    private static boolean isDetour(String escaped, String shown) {
        String address = escaped.replace("&amp;", "&");
        if (!address.regionMatches(true, 0, "http", 0, 4)) {
            return false;
        }
        Matcher words = SHOWN_ADDRESS.matcher(shown.replaceAll("<[^>]*>", "").replace("&amp;", "&"));
        return DETOUR.matcher(address).find() || SHORTENERS.contains(host(address))
                || words.matches() && !host(words.group(1)).equals(host(address));
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}
