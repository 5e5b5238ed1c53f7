package portal.customer;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A country of the list that an address is chosen from.
 *
 * @param code ISO 3166-1 alpha-2
 * @param name in the language of the list
 */
public record Country(String code, String name) {

    /** Sorting 250 names by the rules of a language takes longer than the rest of a page. */
    private static final Map<Locale, List<Country>> LISTS = new ConcurrentHashMap<>();

    /** Every country, in the order of the names in that language. */
    public static List<Country> all(Locale language) {
        return LISTS.computeIfAbsent(language, Country::sorted);
    }

    private static List<Country> sorted(Locale language) {
        Comparator<Object> order = Collator.getInstance(language);
        return Arrays.stream(Locale.getISOCountries()).map(code -> new Country(code, PostalAddress.nameOf(code, language)))
                .sorted(Comparator.comparing(Country::name, order)).toList();
    }
}
