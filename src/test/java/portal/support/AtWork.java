package portal.support;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Set;
import portal.platform.Reference;
import portal.security.AccountKind;
import portal.security.Role;
import portal.security.SignedIn;

/** Signs somebody in for the request in which an integration test runs, as the session check does for a browser. */
public final class AtWork {

    private static final String ATTRIBUTE = "portal.signedIn";

    private AtWork() {
    }

    /** A member of staff with these roles. Returns the key under which the audit knows them. */
    public static String staff(HttpServletRequest request, Role... roles) {
        return as(request, Reference.random(), roles);
    }

    /** The member of staff of that key. Returns the key. */
    public static String as(HttpServletRequest request, String key, Role... roles) {
        request.setAttribute(ATTRIBUTE, new SignedIn(1, 1, AccountKind.STAFF, 1, key, "tester", Set.of(roles), Instant.EPOCH));
        return key;
    }

    /** A customer, who has no business in the console. */
    public static void customer(HttpServletRequest request, long customer, String subjectKey) {
        request.setAttribute(ATTRIBUTE, new SignedIn(1, 1, AccountKind.CUSTOMER, customer, subjectKey, "tester", Set.of(Role.CUSTOMER),
                Instant.EPOCH));
    }
}
