package portal.registration;

import java.time.Duration;
import java.time.Instant;

/**
 * Proof that somebody knew an account number and its second fact, carried from the first step to the second by the form itself, sealed:
 * a visitor has no session. Good for {@link #LIFE}.
 *
 * @param customer who holds the account, null when nobody does, as after an erasure
 */
record Ticket(long account, Long customer, Instant expires) {

    static final Duration LIFE = Duration.ofMinutes(30);

    boolean isGood(Instant now) {
        return now.isBefore(expires);
    }

    String written() {
        return account + " " + (customer == null ? "-" : customer) + " " + expires.getEpochSecond();
    }

    static Ticket read(String written) {
        String[] parts = written.split(" ");
        return new Ticket(Long.parseLong(parts[0]), "-".equals(parts[1]) ? null : Long.valueOf(parts[1]),
                Instant.ofEpochSecond(Long.parseLong(parts[2])));
    }
}
