package portal.security;

/**
 * A customer's new way in.
 *
 * @param customer     row number of the customer
 * @param subjectKey   the customer's pseudonymous key for audit entries
 * @param passwordHash made by {@link Passwords#hash} before the transaction
 */
public record NewLogin(long customer, String subjectKey, LoginName login, String passwordHash) {
}
