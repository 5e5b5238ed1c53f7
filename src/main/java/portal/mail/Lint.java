package portal.mail;

import java.util.regex.Pattern;

/**
 * A last look at a letter before it is stored. Values are escaped by then, so every tag comes from a template: a finding is a mistake
 * in a template, never a customer's doing. Nothing is loaded from afar: no picture, no style, no sign that the mail was opened.
 */
final class Lint {

    private static final Pattern REMOTE = Pattern.compile(
            "(?is)<\\s*(img|script|link|iframe|object|embed|video|audio|source|form|input|svg|base)\\b"
                    + "|<[^>]*\\bbackground\\s*=|<[^>]*\\bstyle\\s*=[^>]*url\\s*\\(|<[^>]*\\son[a-z]+\\s*="
                    + "|<style[^>]*>[^<]*(url\\s*\\(|@import)");
    private static final Pattern STRANGE_LINK = Pattern.compile("(?is)<a\\b[^>]*\\bhref\\s*=\\s*\"(?!https?://|mailto:|tel:)");

    private Lint() {
    }

    /** @throws IllegalStateException with the name of the template */
    static void check(String template, Rendered letter) {
        if (REMOTE.matcher(letter.html()).find()) {
            throw new IllegalStateException("Letter " + template + " loads something or does something: mail is words and links only");
        }
        if (STRANGE_LINK.matcher(letter.html()).find()) {
            throw new IllegalStateException("Letter " + template + " has a link that is neither web, mail nor telephone");
        }
        if (letter.subject().isBlank() || letter.text().isBlank()) {
            throw new IllegalStateException("Letter " + template + " has no subject or no text");
        }
    }
}
