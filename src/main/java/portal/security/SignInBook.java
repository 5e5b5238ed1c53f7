package portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.vault.Vault;

/** What a sign-in reads and writes, in short transactions around the hash, so that no connection waits for it. */
@ApplicationScoped
@Transactional
class SignInBook {

    @Inject LoginAccounts accounts;
    @Inject SecurityLog log;
    @Inject Operator operator;
    @Inject Vault vault;
    @Inject Clock clock;

    /** An account that might be meant, with the hash to compare. The hash stays in this package. */
    record Candidate(LoginAccountView account, String hash) {
    }

    Optional<Candidate> find(AccountKind kind, String typed) {
        Optional<LoginAccount> byLogin = accounts.findByLogin(Accounts.loginKey(vault, typed));
        return byLogin.or(() -> byEmail(typed)).filter(account -> account.kind() == kind && account.isActive() && account.passwordHash() != null)
                .map(account -> new Candidate(LoginAccountView.of(account), account.passwordHash()));
    }

    /** The account of whoever is signed in, whatever its name is by now. */
    Optional<Candidate> find(long account) {
        return accounts.find(account).filter(row -> row.isActive() && row.passwordHash() != null)
                .map(row -> new Candidate(LoginAccountView.of(row), row.passwordHash()));
    }

    private Optional<LoginAccount> byEmail(String typed) {
        if (!operator.isEmailLogin()) {
            return Optional.empty();
        }
        List<LoginAccount> found = accounts.findByEmail(Accounts.emailKey(vault, typed));
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Writes as much for a name that nobody has. */
    void failed(Optional<Candidate> candidate, String device) {
        accounts.add(new SignInAttempt(candidate.map(found -> found.account().id()).orElse(null), false, device, clock.now()));
        log.signInFailed(candidate.map(Candidate::account));
    }

    /** @param freshHash the password hashed with today's parameters, or null when it was */
    void worked(LoginAccountView account, String device, String freshHash) {
        accounts.add(new SignInAttempt(account.id(), true, device, clock.now()));
        if (freshHash != null) {
            accounts.find(account.id()).ifPresent(row -> row.rehash(freshHash));
        }
        log.signedIn(account);
    }

    void signedOut(SignedIn who) {
        accounts.findSession(who.session()).ifPresent(session -> session.end(clock.now()));
        accounts.find(who.account()).map(LoginAccountView::of).ifPresent(log::signedOut);
    }
}
