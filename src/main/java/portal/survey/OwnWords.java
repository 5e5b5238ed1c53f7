package portal.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import portal.census.KnownBy;
import portal.customer.ContactView;
import portal.customer.CustomerRecords;
import portal.customer.CustomerView;
import portal.security.Accounts;
import portal.security.LoginAccountView;

/**
 * Takes a person's own name, numbers and addresses, today's and former ones, out of what they say without a name, so that a signature does
 * not undo it; and out of what anybody said without a name, once the person is erased.
 */
@ApplicationScoped
class OwnWords {

    static final String OUT = "…";

    @Inject CustomerRecords customers;
    @Inject Accounts accounts;
    @Inject @Any Instance<KnownBy> knowing;

    String without(long customer, String words) {
        return words == null ? null : without(valuesOf(customer), words);
    }

    /** The longest first. */
    List<String> valuesOf(long customer) {
        List<String> values = valuesOf(customers.get(customer), accounts.findCustomer(customer).map(LoginAccountView::login).orElse(null));
        return Stream.concat(values.stream(), knowing.stream().flatMap(feature -> feature.valuesOf(customer).stream())).map(String::strip).distinct()
                .sorted((one, other) -> other.length() - one.length()).toList();
    }

    /** The values wherever they stand, also as part of a word. */
    static String withoutParts(List<String> values, String words) {
        String left = words;
        for (String value : values) {
            left = Pattern.compile(Pattern.quote(value), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(left).replaceAll(Matcher.quoteReplacement(OUT));
        }
        return left;
    }

    static String without(List<String> values, String words) {
        String left = words;
        for (String value : values) {
            left = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(value) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(left).replaceAll(Matcher.quoteReplacement(OUT));
        }
        return left;
    }

    private static List<String> valuesOf(CustomerView person, String login) {
        List<String> values = new ArrayList<>(List.of(person.name().value(), person.reference()));
        values.add(person.cisNumber());
        values.add(login);
        person.contacts().stream().map(ContactView::stored).forEach(values::add);
        person.contacts().stream().map(ContactView::text).forEach(values::add);
        person.contacts().stream().filter(one -> one.address() != null).forEach(one -> values.add(one.address().line1()));
        return values.stream().filter(Objects::nonNull).filter(value -> !value.isBlank()).toList();
    }
}
