package portal.requests.sweep;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What names a person and must be nowhere afterwards, taken before the erasure begins.
 *
 * @param customer   row number
 * @param pseudonyms subject key first, then the customer's reference; the audit keeps them, where they then stand for nobody
 * @param texts      full name, addresses, numbers, login; what is shorter than five characters counts only as a whole value,
 *                   because it is part of too many other words
 */
public record KnownValues(long customer, List<String> pseudonyms, List<String> texts) {

    private static final int SHORTEST_PART = 5;
    private static final Pattern NUMBER = Pattern.compile("[a-z0-9-]*[0-9][a-z0-9-]*");

    public KnownValues {
        pseudonyms = List.copyOf(pseudonyms);
        texts = texts.stream().filter(text -> text != null && !text.isBlank())
                .map(text -> text.strip().toLowerCase(Locale.ROOT)).distinct().toList();
    }

    /** A customer number, a login: letters, digits and dashes, at least one digit. */
    static boolean isNumber(String text) {
        return isPart(text) && NUMBER.matcher(text).matches();
    }

    /** Whether a text holds this number with no letter or digit beside it; 12345 is not in 9123456. */
    static boolean standsIn(String number, String text) {
        return Pattern.compile("(?<![a-z0-9])" + Pattern.quote(number) + "(?![a-z0-9])").matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    static boolean isPart(String text) {
        return text.length() >= SHORTEST_PART;
    }
}
