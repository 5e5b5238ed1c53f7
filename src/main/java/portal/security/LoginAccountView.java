package portal.security;

import java.time.Instant;
import java.util.Set;

/** A login account as other classes see it; never the password. */
public record LoginAccountView(long id, AccountKind kind, long subject, String subjectKey, String login, String displayName,
                               Set<Role> roles, boolean active, Instant createdAt, Instant passwordAt) {

    static LoginAccountView of(LoginAccount account) {
        return new LoginAccountView(account.id(), account.kind(), account.subjectId(), account.subjectKey(), account.login(),
                account.displayName(), account.roles(), account.isActive(), account.createdAt(), account.passwordAt());
    }
}
