package portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import portal.audit.Actor;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Operator;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.platform.Token;
import portal.vault.Place;
import portal.vault.Vault;

/** Opens, finds and closes login accounts. A login name belongs to one person, customer or staff, however it is written. */
@ApplicationScoped
@Transactional
public class Accounts {

    @Inject LoginAccounts accounts;
    @Inject Sessions sessions;
    @Inject Operator operator;
    @Inject SecurityLog log;
    @Inject Vault vault;
    @Inject Clock clock;

    public boolean isTaken(LoginName login) {
        return accounts.findByLogin(loginKey(vault, login.typed())).isPresent();
    }

    /** @throws Refusal at the field {@code login} when the name is taken */
    public void open(NewLogin login) {
        refuseTaken(login.login());
        accounts.add(LoginAccount.ofCustomer(login.customer(), login.subjectKey(), login.login(),
                loginKey(vault, login.login().typed()), login.passwordHash(), clock.now()));
        accounts.flush();
    }

    /**
     * This address has been confirmed by the customer: a forgotten password can be asked for with it. Where people sign in with their
     * address, it takes the place of the one before.
     *
     * @throws Refusal when somebody else signs in with it
     */
    public void emailConfirmed(long customer, String email) {
        accounts.findBySubject(AccountKind.CUSTOMER, customer).ifPresent(account -> {
            account.reachableAt(null, emailKey(vault, email));
            if (operator.isEmailLogin()) {
                rename(account, new LoginName(email));
            }
        });
    }

    private void rename(LoginAccount account, LoginName login) {
        String key = loginKey(vault, login.typed());
        if (accounts.findByLogin(key).filter(owner -> owner.id() != account.id()).isPresent()) {
            throw new Refusal("confirm_email.taken");
        }
        account.rename(login, key);
    }

    public Optional<LoginAccountView> findCustomer(long customer) {
        return accounts.findBySubject(AccountKind.CUSTOMER, customer).map(LoginAccountView::of);
    }

    /** The customer who signs in with this name, however it is written. */
    public Optional<LoginAccountView> findCustomer(String typed) {
        return accounts.findByLogin(loginKey(vault, typed)).filter(account -> account.kind() == AccountKind.CUSTOMER && account.isActive())
                .map(LoginAccountView::of);
    }

    /** How a customer signs in; empty for one who is not online. */
    public Optional<WayIn> wayIn(long customer) {
        return accounts.wayIn(customer);
    }

    /** The member of staff behind an audit entry. */
    public Optional<LoginAccountView> findStaff(String subjectKey) {
        return accounts.findBySubjectKey(subjectKey).filter(account -> account.kind() == AccountKind.STAFF).map(LoginAccountView::of);
    }

    /** Whether this address, however it is written, is that of a member of staff. @param email null for none */
    public boolean isOfStaff(String subjectKey, String email) {
        return email != null && accounts.findBySubjectKey(subjectKey).filter(account -> account.kind() == AccountKind.STAFF)
                .filter(account -> emailKey(vault, email).equals(account.emailKey())).isPresent();
    }

    /** Where mail reaches a member of staff. @throws NotFound when there is none of that key */
    public String staffEmail(String subjectKey) {
        LoginAccount account = accounts.findBySubjectKey(subjectKey).filter(found -> found.kind() == AccountKind.STAFF).orElseThrow(NotFound::new);
        return vault.open(account.email(), emailPlace(account.id()));
    }

    public List<LoginAccountView> staff() {
        return accounts.staff().stream().map(LoginAccountView::of).toList();
    }

    /** The last tries to sign in to this customer's account, newest first. */
    public List<SignInView> attempts(long customer, int most) {
        return accounts.findBySubject(AccountKind.CUSTOMER, customer).map(account -> accounts.attempts(account.id(), most)).orElse(List.of());
    }

    /** Adds a member of staff without a password. Returns the secret of the link that sets it, good for 24 hours. */
    public Token addStaff(LoginName login, String email, Set<Role> roles) {
        if (roles.isEmpty() || roles.contains(Role.CUSTOMER)) {
            throw new Refusal("staff.roles");
        }
        refuseTaken(login);
        LoginAccount account = LoginAccount.ofStaff(Reference.random(), login, loginKey(vault, login.typed()), login.typed(), roles, clock.now());
        account.reachableAt(vault.seal(email, emailPlace(account.id())), emailKey(vault, email));
        accounts.add(account);
        accounts.flush();
        Token token = invite(account.id(), PasswordLink.INVITED);
        log.staffAdded(LoginAccountView.of(account));
        return token;
    }

    /** The member of staff can no longer sign in, and is signed out everywhere. @throws NotFound when there is none of that name */
    public void deactivateStaff(String login, Actor by) {
        LoginAccount account = accounts.findByLogin(loginKey(vault, login))
                .filter(found -> found.kind() == AccountKind.STAFF).orElseThrow(NotFound::new);
        account.deactivate();
        accounts.deleteLinks(account.id());
        sessions.endAll(account.id(), 0);
        log.staffDeactivated(LoginAccountView.of(account), by);
    }

    /** A new link takes the place of an older one. */
    Token invite(long account, java.time.Duration life) {
        accounts.deleteLinks(account);
        Token token = Token.random();
        accounts.add(new PasswordLink(account, token.hash(), clock.now(), life));
        return token;
    }

    private void refuseTaken(LoginName login) {
        if (isTaken(login)) {
            throw Refusal.at("login", "login_name.taken");
        }
    }

    static String loginKey(Vault vault, String typed) {
        return vault.fingerprint("login_account.login", LoginName.skeleton(typed));
    }

    static String emailKey(Vault vault, String email) {
        return vault.fingerprint("login_account.email", email == null ? null : email.strip().toLowerCase(Locale.ROOT));
    }

    static Place emailPlace(long account) {
        return new Place("login_account", "email", account);
    }
}
