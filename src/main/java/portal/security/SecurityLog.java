package portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;

/** The audit lines of this package, in the transaction of what they tell. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SecurityLog {

    /** Whoever runs commands on the machine. */
    static final Actor OPERATOR = Actor.system("operator");

    @Inject Audit audit;

    void signedIn(LoginAccountView account) {
        record(actor(account), "account.signed_in", account);
    }

    void signedOut(LoginAccountView account) {
        record(actor(account), "account.signed_out", account);
    }

    /** Somebody failed; when the name is nobody's, the line says only that. */
    void signInFailed(Optional<LoginAccountView> account) {
        record(Actor.anyone(), "account.sign_in_failed", account.orElse(null));
    }

    void passwordChanged(LoginAccountView account) {
        record(actor(account), "password.changed", account);
    }

    /** The operator let somebody in, as what. */
    void staffAdded(LoginAccountView account) {
        String roles = account.roles().stream().sorted().map(Role::name).collect(Collectors.joining(", "));
        audit.record(new AuditEntry(OPERATOR, "staff.added", null, Set.of(), Purpose.SECURITY, roles, account.subjectKey()));
    }

    void staffDeactivated(LoginAccountView account, Actor by) {
        audit.record(new AuditEntry(by, "staff.deactivated", null, Set.of(), Purpose.SECURITY, null, account.subjectKey()));
    }

    private void record(Actor actor, String action, LoginAccountView account) {
        boolean customer = account != null && account.kind() == AccountKind.CUSTOMER;
        String target = account != null && !customer ? account.subjectKey() : null;
        audit.record(new AuditEntry(actor, action, customer ? account.subjectKey() : null, Set.of(DataClass.SIGN_IN), Purpose.SECURITY,
                null, target));
    }

    static Actor actor(LoginAccountView account) {
        return account.kind() == AccountKind.CUSTOMER ? Actor.customer(account.subjectKey())
                : Actor.staff(account.subjectKey(), account.roles().stream().sorted().findFirst().map(Role::name).orElse("STAFF"));
    }
}
