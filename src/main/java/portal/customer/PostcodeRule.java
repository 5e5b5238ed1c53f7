package portal.customer;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portal.platform.Refusal;

/**
 * What a country's post asks of a postal code. Spaces, hyphens and case never matter on the way in.
 *
 * @param pattern of the code without spaces and hyphens, with one group for each printed part; null: any code, or none
 * @param between what stands between the groups in print
 */
record PostcodeRule(Pattern pattern, String between) {

    /** Countries and territories without postal codes; a code typed there is kept and not asked for. */
    private static final Set<String> WITHOUT = Set.of("TT", "JM", "BS", "BZ", "AG", "DM", "GD", "GY", "KN", "LC", "SR", "HK", "AE", "QA",
            "UG", "GH", "ZW", "AO", "BO", "FJ");

    private static final Map<String, PostcodeRule> RULES = Map.ofEntries(
            rule("GB", "([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})", " "),
            rule("US", "([0-9]{5})([0-9]{4})?", "-"),
            rule("CA", "([A-Z][0-9][A-Z])([0-9][A-Z][0-9])", " "),
            rule("NL", "([1-9][0-9]{3})([A-Z]{2})", " "),
            rule("BE", "([1-9][0-9]{3})", ""), rule("CH", "([1-9][0-9]{3})", ""), rule("AT", "([1-9][0-9]{3})", ""),
            rule("DK", "([0-9]{4})", ""), rule("NO", "([0-9]{4})", ""), rule("AU", "([0-9]{4})", ""), rule("NZ", "([0-9]{4})", ""),
            rule("DE", "([0-9]{5})", ""), rule("FR", "([0-9]{5})", ""), rule("ES", "([0-9]{5})", ""), rule("IT", "([0-9]{5})", ""),
            rule("SE", "([0-9]{3})([0-9]{2})", " "), rule("PL", "([0-9]{2})([0-9]{3})", "-"),
            rule("PT", "([0-9]{4})([0-9]{3})", "-"), rule("IE", "([A-Z][0-9]{2}|D6W)([0-9A-Z]{4})", " "));

    private static final PostcodeRule FREE = new PostcodeRule(null, "");

    private static Map.Entry<String, PostcodeRule> rule(String country, String pattern, String between) {
        return Map.entry(country, new PostcodeRule(Pattern.compile(pattern), between));
    }

    static PostcodeRule of(String country) {
        return RULES.getOrDefault(country, FREE);
    }

    /** Whether letters to that country carry a postal code. */
    static boolean exists(String country) {
        return !WITHOUT.contains(country);
    }

    /** The code as the country prints it. @throws Refusal when the country needs one and this is none */
    String check(String typed) {
        if (pattern == null) {
            return typed;
        }
        if (typed == null) {
            throw Refusal.at("postalCode", "address.postcode.missing");
        }
        Matcher code = pattern.matcher(squeezed(typed));
        if (!code.matches()) {
            throw Refusal.at("postalCode", "address.postcode.shape");
        }
        return code.groupCount() < 2 || code.group(2) == null ? code.group(1) : code.group(1) + between + code.group(2);
    }

    /** Without spaces and hyphens, in upper case: how two codes are compared. */
    static String squeezed(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
