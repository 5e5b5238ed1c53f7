package portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** The way in goes with everything that hangs on it: the person is signed out at once, and the name is free again. */
@ApplicationScoped
@Transactional
class SecurityErasure implements ErasureStep {

    @Inject LoginAccounts accounts;
    @Inject Sessions sessions;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(LoginAccount.class, LoginSession.class, SignInAttempt.class, PasswordLink.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        Optional<Long> account = accounts.findBySubject(AccountKind.CUSTOMER, customer).map(LoginAccount::id);
        return lines(account.isPresent() ? 1 : 0, account.map(id -> accounts.count("PasswordLink", id)).orElse(0L),
                account.map(id -> accounts.count("LoginSession", id) + accounts.count("SignInAttempt", id)).orElse(0L));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        Optional<LoginAccount> found = accounts.findBySubject(AccountKind.CUSTOMER, customer);
        if (found.isEmpty()) {
            return lines(0, 0, 0);
        }
        long account = found.get().id();
        int links = accounts.deleteLinks(account);
        int signIns = accounts.deleteSessions(account) + accounts.deleteAttempts(account);
        accounts.delete(found.get());
        sessions.forgetChecks();
        return lines(1, links, signIns);
    }

    private static List<ErasureLine> lines(long accounts, long links, long signIns) {
        return List.of(ErasureLine.deleted(DataClass.CREDENTIAL, accounts + links), ErasureLine.deleted(DataClass.SIGN_IN, accounts + signIns));
    }
}
