package portal.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portal.customer.ContactView;
import portal.customer.CustomerRecords;
import portal.customer.CustomerView;
import portal.security.Accounts;
import portal.security.LoginAccountView;

/** Takes a person's own name, numbers and addresses out of what they say without a name, so that a signature does not undo it. */
@ApplicationScoped
class OwnWords {

    static final String OUT = "…";

    @Inject CustomerRecords customers;
    @Inject Accounts accounts;

    String without(long customer, String words) {
        return words == null ? null : without(valuesOf(customers.get(customer), accounts.findCustomer(customer).map(LoginAccountView::login).orElse(null)), words);
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
        return values.stream().filter(Objects::nonNull).filter(value -> !value.isBlank()).map(String::strip).distinct()
                .sorted((one, other) -> other.length() - one.length()).toList();
    }
}
