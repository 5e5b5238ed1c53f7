package portal.platform;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern that an operator may write into the pack: letters, digits and sets of them, each with a count that ends, and alternatives
 * between bars. Whatever is typed, matching it ends at once, and what fits is never longer than the counts say.
 */
final class BoundedPattern {

    private static final String PART = "(\\[[A-Z0-9-]+]|[A-Z0-9])(\\{[0-9]{1,2}(,[0-9]{1,2})?})?";
    private static final String WHOLE = "(" + PART + ")+(\\|(" + PART + ")+)*";

    private BoundedPattern() {
    }

    static boolean is(String text) {
        if (!text.matches(WHOLE)) {
            return false;
        }
        try {
            return Pattern.compile(text) != null;
        } catch (PatternSyntaxException wrong) {
            return false;
        }
    }

    /** Whether a text fits, spaces and dashes left out; nothing fits what is no such pattern. */
    static boolean fits(String text, String pattern) {
        return is(pattern) && text.replaceAll("[ -]", "").matches(pattern);
    }
}
