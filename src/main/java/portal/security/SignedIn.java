package portal.security;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * Who is signed in: all that an HTTP session holds about a person.
 *
 * @param session    row number of the {@link LoginSession}
 * @param account    row number of the login account
 * @param subject    the customer's row number; for staff the account's own
 * @param subjectKey pseudonymous key for audit entries
 * @param login      the name as its owner writes it
 * @param provedAt   when the password was last typed
 */
public record SignedIn(long session, long account, AccountKind kind, long subject, String subjectKey, String login, Set<Role> roles,
                       Instant provedAt) implements Serializable {

    /** Name of the session's and the request's attribute. */
    static final String ATTRIBUTE = "portal.signedIn";

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    SignedIn proved(Instant at) {
        return new SignedIn(session, account, kind, subject, subjectKey, login, roles, at);
    }
}
