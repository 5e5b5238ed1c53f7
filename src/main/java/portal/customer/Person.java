package portal.customer;

import java.time.Instant;

/**
 * The few things about a customer that other features ask for again and again, read in one query.
 *
 * @param email        null when none is known
 * @param mailReturned since when mail to that address comes back; null while it does not
 */
public record Person(long id, String reference, String subjectKey, String name, String language, String country, CustomerStatus status,
        String email, Instant mailReturned) {

    /** Whether mail to their address comes back. */
    public boolean isReachable() {
        return mailReturned == null;
    }
}
