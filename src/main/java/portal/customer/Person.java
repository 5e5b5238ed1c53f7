package portal.customer;

/**
 * The few things about a customer that other features ask for again and again, read in one query.
 *
 * @param email null when none is known
 */
public record Person(long id, String reference, String subjectKey, String name, String language, String country, CustomerStatus status,
        String email) {
}
