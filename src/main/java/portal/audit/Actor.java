package portal.audit;

import java.util.Objects;

/**
 * Who acts. The key is a pseudonym: a customer's subject key, a staff account's reference, the name of a job. Never a name, an address
 * or a login.
 *
 * @param role what they acted as, such as {@code PRIVACY_OFFICER}
 */
public record Actor(Kind kind, String key, String role) {

    public static final int KEY_LENGTH = 64;
    public static final int ROLE_LENGTH = 40;

    public enum Kind {
        CUSTOMER, STAFF, SYSTEM, PUBLIC
    }

    public Actor {
        Objects.requireNonNull(kind);
        Fits.within(KEY_LENGTH, key);
        Fits.within(ROLE_LENGTH, role);
    }

    public static Actor customer(String subjectKey) {
        return new Actor(Kind.CUSTOMER, subjectKey, "CUSTOMER");
    }

    public static Actor staff(String key, String role) {
        return new Actor(Kind.STAFF, key, role);
    }

    /** A job or a command, by its name. */
    public static Actor system(String name) {
        return new Actor(Kind.SYSTEM, name, "SYSTEM");
    }

    /** Somebody who has not signed in. */
    public static Actor anyone() {
        return new Actor(Kind.PUBLIC, "anyone", "PUBLIC");
    }
}
