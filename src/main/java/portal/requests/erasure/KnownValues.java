package portal.requests.erasure;

import java.util.List;
import java.util.Locale;

/**
 * What names a person and must be nowhere afterwards, taken before the erasure begins.
 *
 * @param customer   row number
 * @param pseudonyms subject key first, then the customer's reference; the audit keeps them, where they then stand for nobody
 * @param texts      full name, addresses, numbers, login; what is shorter than five characters counts only as a whole value,
 *                   because it is part of too many other words
 */
record KnownValues(long customer, List<String> pseudonyms, List<String> texts) {

    private static final int SHORTEST_PART = 5;

    KnownValues {
        pseudonyms = List.copyOf(pseudonyms);
        texts = texts.stream().filter(text -> text != null && !text.isBlank())
                .map(text -> text.strip().toLowerCase(Locale.ROOT)).distinct().toList();
    }

    static boolean isPart(String text) {
        return text.length() >= SHORTEST_PART;
    }
}
