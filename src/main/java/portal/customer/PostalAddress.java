package portal.customer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import portal.platform.Refusal;

/**
 * Where post and supply go. Region and postal code are absent where a country has none.
 *
 * <p>The constructor asks only what every address needs, because what a billing system holds is held, however odd; {@link #typed}
 * also asks what the country's post asks ({@link PostcodeRule}).
 */
public record PostalAddress(String line1, String line2, String town, String region, String postalCode, String country) {

    public static final int MAX_LINE = 100;
    public static final int MAX_TOWN = 80;
    public static final int MAX_CODE = 12;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public PostalAddress {
        line1 = Text.required("line1", "address.line1.missing", line1, MAX_LINE);
        line2 = Text.optional("line2", line2, MAX_LINE);
        town = Text.required("town", "address.town.missing", town, MAX_TOWN);
        region = Text.optional("region", region, MAX_TOWN);
        postalCode = Text.optional("postalCode", postalCode, MAX_CODE);
        country = Text.required("country", "address.country.missing", country, MAX_LINE).toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(country)) {
            throw Refusal.at("country", "address.country.unknown");
        }
    }

    /** An address a person typed, with the postal code in the country's own spelling. */
    public static PostalAddress typed(String line1, String line2, String town, String region, String postalCode, String country) {
        PostalAddress address = new PostalAddress(line1, line2, town, region, postalCode, country);
        return new PostalAddress(line1, line2, town, region, PostcodeRule.of(address.country).check(address.postalCode), country);
    }

    /** Whether this is an ISO 3166 code. */
    public static boolean isCountry(String code) {
        return code != null && COUNTRIES.contains(code);
    }

    public static String nameOf(String country, Locale language) {
        return new Locale("", country).getDisplayCountry(language);
    }

    /** The parts that are there, as lines of an envelope; the country comes as its code. */
    public List<String> lines() {
        return Stream.of(line1, line2, town, region, postalCode, country).filter(part -> part != null).toList();
    }

    /** The same lines as one text. */
    String text() {
        return String.join("\n", lines());
    }

    @Override
    public String toString() {
        return "PostalAddress[" + country + "]";
    }
}
