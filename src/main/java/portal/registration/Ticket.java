package portal.registration;

import java.time.Duration;
import java.time.Instant;

/**
 * Proof that somebody knew an account number and its second fact, carried from the first step to the second by the form itself, sealed:
 * a visitor has no session. Good for {@link #LIFE}.
 *
 * @param account  null where no account has to be proved
 * @param customer who holds the account, null when nobody does, as after an erasure
 */
record Ticket(Long account, Long customer, Instant expires) {

    static final Duration LIFE = Duration.ofMinutes(30);

    boolean isGood(Instant now) {
        return now.isBefore(expires);
    }

    String written() {
        return word(account) + " " + word(customer) + " " + expires.getEpochSecond();
    }

    static Ticket read(String written) {
        String[] parts = written.split(" ");
        return new Ticket(number(parts[0]), number(parts[1]), Instant.ofEpochSecond(Long.parseLong(parts[2])));
    }

    private static String word(Long number) {
        return number == null ? "-" : number.toString();
    }

    private static Long number(String word) {
        return "-".equals(word) ? null : Long.valueOf(word);
    }
}
