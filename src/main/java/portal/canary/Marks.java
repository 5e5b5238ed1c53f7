package portal.canary;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import portal.platform.Reference;

/** The values of one canary. Each holds a token of this run and the name of its field, so that a find says what was left. */
final class Marks {

    private static final int TOKEN = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String token = Reference.random().substring(0, TOKEN);
    private final Map<String, String> values = new TreeMap<>();

    /** Words with a mark in them. */
    String phrase(String field) {
        return keep(field, "Canary " + field + " " + token);
    }

    /** A number as account numbers are. */
    String number(String field) {
        return keep(field, "CANARY-" + token + "-" + field.toUpperCase(Locale.ROOT));
    }

    /** A number as it is kept without signs between. */
    String plainNumber(String field) {
        return keep(field, "CANARY" + token + field.toUpperCase(Locale.ROOT));
    }

    String login() {
        return keep("login", "canary." + token.toLowerCase(Locale.ROOT));
    }

    /** In the mailbox of somebody who expects it: privacy+canary-k7@operator.example. */
    String email(String field, String mailbox) {
        int at = mailbox.indexOf('@');
        return keep(field, mailbox.substring(0, at) + "+canary-" + field + "-" + token.toLowerCase(Locale.ROOT) + mailbox.substring(at));
    }

    /** In an area that no telephone is in. */
    String phone(String field) {
        return keep(field, "+441632" + String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000)));
    }

    LocalDate birth() {
        return LocalDate.parse("1984-02-29");
    }

    private String keep(String field, String value) {
        values.put(field, value);
        return value;
    }

    /** Field to value. */
    Map<String, String> all() {
        return Map.copyOf(values);
    }
}
