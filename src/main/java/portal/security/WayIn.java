package portal.security;

import java.time.Instant;
import portal.census.Census;
import portal.census.PersonalData;

/**
 * What is stored about how a customer signs in, as far as it may be shown.
 *
 * @param since      since when there is the login
 * @param passwordAt since when the password is this one
 */
public record WayIn(String login, Instant since, Instant passwordAt) {

    /** The census mark of the stored login name. */
    public static PersonalData loginMark() {
        return Census.mark(LoginAccount.class, "login");
    }

    /** The census mark of the stored hash of the password. */
    public static PersonalData passwordMark() {
        return Census.mark(LoginAccount.class, "passwordHash");
    }
}
