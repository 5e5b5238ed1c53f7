package portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Token;

/** What a change of password reads and writes, in short transactions around the hash. */
@ApplicationScoped
@Transactional
class CredentialBook {

    @Inject LoginAccounts rows;
    @Inject Sessions sessions;
    @Inject SecurityLog log;
    @Inject Clock clock;

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
        account.changePassword(hash, clock.now());
        rows.deleteLinks(account.id());
        sessions.endAll(account.id(), 0);
        log.passwordChanged(LoginAccountView.of(account));
    }

    private Optional<LoginAccount> row(AccountKind kind, String token) {
        return rows.findLink(Token.hash(token)).filter(link -> link.isLive(clock.now()))
                .flatMap(link -> rows.find(link.accountId()))
                .filter(account -> account.kind() == kind && account.isActive());
    }
}
