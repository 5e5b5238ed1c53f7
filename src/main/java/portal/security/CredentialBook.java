package portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Token;
import portal.vault.Vault;

/** What a change of password reads and writes, in short transactions around the hash. */
@ApplicationScoped
@Transactional
class CredentialBook {

    @Inject LoginAccounts rows;
    @Inject Accounts accounts;
    @Inject Sessions sessions;
    @Inject SecurityMail mail;
    @Inject SecurityLog log;
    @Inject Vault vault;
    @Inject Clock clock;

    /** Sends a link to every account that may be meant: by its login name, or by its confirmed address. */
    void sendLinks(String typed) {
        List<LoginAccount> meant = rows.findByLogin(Accounts.loginKey(vault, typed)).map(List::of)
                .orElseGet(() -> rows.findByEmail(Accounts.emailKey(vault, typed)));
        meant.stream().filter(LoginAccount::isActive)
                .forEach(account -> mail.reset(account, () -> accounts.invite(account.id(), PasswordLink.FORGOTTEN)));
    }

    Optional<LoginAccountView> owner(AccountKind kind, String token) {
        return row(kind, token).map(LoginAccountView::of);
    }

    void set(AccountKind kind, String token, String hash) {
        changed(row(kind, token).orElseThrow(NotFound::new), hash);
    }

    LoginAccountView change(long account, String hash) {
        LoginAccount row = rows.find(account).orElseThrow(NotFound::new);
        changed(row, hash);
        return LoginAccountView.of(row);
    }

    private void changed(LoginAccount account, String hash) {
        boolean first = account.passwordHash() == null;
        account.changePassword(hash, clock.now());
        rows.deleteLinks(account.id());
        sessions.endAll(account.id(), 0);
        if (!first) {
            mail.passwordChanged(account);
        }
        log.passwordChanged(LoginAccountView.of(account));
    }

    private Optional<LoginAccount> row(AccountKind kind, String token) {
        return rows.findLink(Token.hash(token)).filter(link -> link.isLive(clock.now()))
                .flatMap(link -> rows.find(link.accountId()))
                .filter(account -> account.kind() == kind && account.isActive());
    }
}
