package portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Supplier;
import portal.mail.Letter;
import portal.mail.Outbox;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.platform.Settings;
import portal.platform.Token;
import portal.security.AddressBook.Addressee;
import portal.vault.Vault;

/** The letters of this package: a link to a new password, and word that a password was changed. Never a password. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SecurityMail {

    @Inject Outbox outbox;
    @Inject Instance<AddressBook> customers;
    @Inject Settings settings;
    @Inject Operator operator;
    @Inject Vault vault;
    @Inject Clock clock;

    /** Makes a link and sends it, when there is an address that counts. */
    void reset(LoginAccount account, Supplier<Token> link) {
        addressee(account).ifPresent(to -> outbox.put(letter("reset-password", account, to)
                .with("login", account.login())
                .with("minutes", PasswordLink.FORGOTTEN.toMinutes())
                .with("link", settings.baseUrl() + page(account) + link.get().secret()).letter()));
    }

    void passwordChanged(LoginAccount account) {
        addressee(account).ifPresent(to -> outbox.put(letter("password-changed", account, to)
                .with("when", clock.now())
                .with("link", settings.baseUrl() + "/forgot").letter()));
    }

    private static String page(LoginAccount account) {
        return account.kind() == AccountKind.CUSTOMER ? "/reset/" : "/staff/set-password/";
    }

    private static Letter.Builder letter(String template, LoginAccount account, Addressee to) {
        Letter.Builder letter = Letter.write(template).to(to.email(), to.language()).with("name", to.name());
        return account.kind() == AccountKind.CUSTOMER ? letter.customer(account.subjectId()) : letter;
    }

    private Optional<Addressee> addressee(LoginAccount account) {
        if (account.kind() == AccountKind.STAFF) {
            String email = vault.open(account.email(), Accounts.emailPlace(account.id()));
            return Optional.of(new Addressee(email, account.displayName(), operator.locale()));
        }
        return customers.isResolvable() ? customers.get().find(account.subjectId()) : Optional.empty();
    }
}
