package portal.customer;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.platform.Operator;

/**
 * Takes other people out of what staff wrote about a person, before that person gets a copy of it (GDPR 15(4)): a mail address or a phone
 * number that is neither the person's own nor the operator's. What the person wrote themselves is theirs and stays as it is.
 */
@ApplicationScoped
public class OtherPersons {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})+");

    @Inject CustomerRecords customers;
    @Inject Operator operator;

    /** The text as this person may read it; in place of what was taken out it says what stood there. */
    public String without(long customer, String text) {
        CustomerView person = customers.get(customer);
        ResourceBundle words = ResourceBundle.getBundle("portal.messages", customers.languageOf(customer),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Set<String> own = person.contacts().stream().flatMap(contact -> Stream.of(contact.text(), contact.stored())).filter(Objects::nonNull)
                .map(OtherPersons::folded).collect(Collectors.toSet());
        return numbers(addresses(text, own, words.getString("copy_redacted.email")), own, words.getString("copy_redacted.phone"));
    }

    private String addresses(String text, Set<String> own, String instead) {
        return ADDRESS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                own.contains(folded(found.group())) || isOurs(found.group()) ? found.group() : instead));
    }

    private boolean isOurs(String address) {
        String host = folded(operator.contact("privacy")).replaceFirst(".*@", "@");
        return folded(address).endsWith(host);
    }

    private String numbers(String text, Set<String> own, String instead) {
        StringBuilder rest = new StringBuilder();
        int done = 0;
        for (PhoneNumberMatch found : NUMBERS.findNumbers(text, operator.country(), PhoneNumberUtil.Leniency.POSSIBLE, Long.MAX_VALUE)) {
            if (!isDialled(found)) {
                continue;
            }
            String number = NUMBERS.format(found.number(), PhoneNumberFormat.E164);
            boolean stays = own.stream().anyMatch(one -> one.startsWith(number)) || number.equals(ours());
            rest.append(text, done, found.start()).append(stays ? found.rawString() : instead);
            done = found.end();
        }
        return rest.append(text.substring(done)).toString();
    }

    /** A number that is written as one dials it, or that is assigned to somebody: a bill or a meter has a number too. */
    private static boolean isDialled(PhoneNumberMatch found) {
        return "+0(".indexOf(found.rawString().charAt(0)) >= 0 || NUMBERS.isValidNumber(found.number());
    }

    private String ours() {
        return "+" + operator.contact("phone").replaceAll("[^0-9]", "");
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
