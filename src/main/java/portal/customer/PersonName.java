package portal.customer;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a person is called: one field, any script, one word or ten. Kept as typed; two folded forms are for finding only.
 */
public record PersonName(String text) {

    public static final int MAX = 200;

    public PersonName {
        text = Text.required("name", "name.missing", text, MAX);
    }

    /** Lower case, without accents and punctuation: "José O'Brien" is "jose obrien". */
    public String folded() {
        return fold(text);
    }

    /** The folded form with the last word first, so that a search for a family name can be a prefix search too. */
    public String turned() {
        String folded = folded();
        int gap = folded.lastIndexOf(' ');
        return gap < 0 ? folded : folded.substring(gap + 1) + " " + folded.substring(0, gap);
    }

    /** How any typed part of a name is folded for a search. */
    public static String fold(String typed) {
        String folded = Normalizer.normalize(typed, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Mn}+", "").replaceAll("[\\p{P}\\p{S}&&[^\\p{So}]]+", "").replaceAll("\\s+", " ").strip();
        return folded.substring(0, folded.offsetByCodePoints(0, Math.min(folded.codePointCount(0, folded.length()), MAX / 2)));
    }

    /** Names do not belong in logs. */
    @Override
    public String toString() {
        return "PersonName[...]";
    }
}
