package portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;
import portal.census.Withheld;

/** The person's way in, as far as it may be shown: names and times; that a password is held, never a hash. */
@ApplicationScoped
@Transactional
class SecurityCopy implements CopySource {

    private static final int MOST = 5_000;

    @Inject LoginAccounts accounts;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(LoginAccount.class, LoginSession.class, SignInAttempt.class, PasswordLink.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return accounts.findBySubject(AccountKind.CUSTOMER, customer).map(account -> List.of(
                new CopyTable("login_account", List.of("login", "created_at", "password", "password_at"),
                        List.of(List.of(account.login(), account.createdAt().toString(), "held, not shown", account.passwordAt().toString()))),
                new CopyTable("sessions", List.of("device", "signed_in_at", "last_seen_at"), accounts.sessions(account.id(), MOST).stream()
                        .map(session -> List.of(session.device(), session.since().toString(), session.seen().toString())).toList()),
                new CopyTable("sign_ins", List.of("at", "worked", "device"), accounts.attempts(account.id(), MOST).stream()
                        .map(attempt -> List.of(attempt.at().toString(), attempt.worked() ? "yes" : "no", attempt.device())).toList()).by("at")))
                .orElse(List.of());
    }

    @Override
    public List<Withheld> withheld(long customer) {
        return List.of(new Withheld("password", accounts.findBySubject(AccountKind.CUSTOMER, customer).stream().count()));
    }
}
