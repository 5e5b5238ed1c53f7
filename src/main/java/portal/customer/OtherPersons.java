package portal.customer;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import portal.customer.Passage.Span;
import portal.platform.Operator;

/**
 * Takes other people out of what staff wrote about a person, before that person gets a copy of it (GDPR 15(4)): a mail address or a phone
 * number that is neither the person's own nor the operator's, and what staff marked. What the person wrote themselves is theirs and stays as it is.
 */
@ApplicationScoped
public class OtherPersons {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})+");

    @Inject CustomerRecords customers;
    @Inject Operator operator;

    /**
     * The text in passages, for this person: what stays, and what is left out with words in its place.
     *
     * @param shown   passages that staff found to be nobody else's
     * @param leftOut passages that staff found to be about somebody else, wherever they stand
     */
    public List<Passage> passages(long customer, String text, Set<String> shown, Set<String> leftOut) {
        CustomerView person = customers.get(customer);
        ResourceBundle words = words(customer);
        Set<String> own = person.contacts().stream().flatMap(contact -> Stream.of(contact.text(), contact.stored())).filter(Objects::nonNull)
                .map(OtherPersons::folded).collect(Collectors.toSet());
        Stream<Span> byRule = Stream.concat(addresses(text, own, words.getString("copy_redacted.email")),
                numbers(text, own, words.getString("copy_redacted.phone"))).filter(span -> !shown.contains(text.substring(span.from(), span.to())));
        return Passage.cut(text, Stream.concat(byRule, spans(text, leftOut, words)).toList());
    }

    /** The same without the rule: only what staff marked is left out. */
    public List<Passage> marked(long customer, String text, Set<String> leftOut) {
        return Passage.cut(text, spans(text, leftOut, words(customer)).toList());
    }

    private ResourceBundle words(long customer) {
        return ResourceBundle.getBundle("portal.messages", customers.languageOf(customer),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Stream<Span> spans(String text, Set<String> leftOut, ResourceBundle words) {
        return leftOut.stream().flatMap(one -> wherever(text, one, words.getString("copy_redacted.other")));
    }

    private static Stream<Span> wherever(String text, String passage, String instead) {
        return Pattern.compile(Pattern.quote(passage)).matcher(text).results().map(found -> new Span(found.start(), found.end(), instead));
    }

    private Stream<Span> addresses(String text, Set<String> own, String instead) {
        return ADDRESS.matcher(text).results().filter(found -> !own.contains(folded(found.group())) && !isOurs(found.group()))
                .map(found -> new Span(found.start(), found.end(), instead));
    }

    private boolean isOurs(String address) {
        String host = folded(operator.contact("privacy")).replaceFirst(".*@", "@");
        return folded(address).endsWith(host);
    }

    private Stream<Span> numbers(String text, Set<String> own, String instead) {
        return StreamSupport.stream(NUMBERS.findNumbers(text, operator.country(), PhoneNumberUtil.Leniency.POSSIBLE, Long.MAX_VALUE).spliterator(),
                false).filter(OtherPersons::isDialled).filter(found -> !stays(found, own))
                .map(found -> new Span(found.start(), found.end(), instead));
    }

    private boolean stays(PhoneNumberMatch found, Set<String> own) {
        String number = NUMBERS.format(found.number(), PhoneNumberFormat.E164);
        return own.stream().anyMatch(one -> one.startsWith(number)) || number.equals(ours());
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
