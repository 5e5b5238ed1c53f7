package portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.platform.Refusal;
import portal.platform.Token;
import portal.security.SignInBook.Candidate;

/**
 * Signing in, proving it again, signing out.
 *
 * <p>A wrong name and a wrong password get the same answer after the same work: a try counted by name and by address, one look-up, one
 * hash, one row and one audit line. Source: NIST SP 800-63B-4, OWASP ASVS 5.0 section 6.3.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SignIn {

    @Inject Throttle throttle;
    @Inject Passwords passwords;
    @Inject SignInBook book;
    @Inject Visit visit;
    @Inject Sessions sessions;
    @Inject CurrentUser user;
    @Inject Operator operator;
    @Inject Clock clock;

    /**
     * Opens the session of this browser.
     *
     * @throws Refusal {@code sign_in.wrong} or {@code sign_in.wrong_email}, or {@code throttle.*} with the time to wait
     * @throws Busy    when too many sign in at once
     */
    public void in(AccountKind kind, String login, String password) {
        String name = kind + " " + LoginName.skeleton(login);
        throttle.enter(Throttle.Door.SIGN_IN_ADDRESS, visit.address());
        throttle.enter(Throttle.Door.SIGN_IN_NAME, name);
        Optional<Candidate> candidate = book.find(kind, login);
        if (!matches(candidate, name, password)) {
            book.failed(candidate, visit.device());
            throw new Refusal(kind == AccountKind.CUSTOMER && operator.isEmailLogin() ? "sign_in.wrong_email" : "sign_in.wrong");
        }
        LoginAccountView account = candidate.orElseThrow().account();
        String fresh = passwords.isOutdated(candidate.get().hash()) ? passwords.hash(password) : null;
        book.worked(account, visit.device(), fresh);
        throttle.clear(Throttle.Door.SIGN_IN_NAME, name);
        throttle.takeBack(Throttle.Door.SIGN_IN_ADDRESS, visit.address());
        visit.begin(account, clock.now());
    }

    /**
     * Signs in without a browser, and out again: the canary leaves behind what every sign-in leaves.
     *
     * @throws Refusal {@code sign_in.wrong}
     */
    public void rehearse(String login, String password, String device) {
        LoginAccountView account = book.find(AccountKind.CUSTOMER, login).filter(one -> passwords.matches(password, one.hash()))
                .orElseThrow(() -> new Refusal("sign_in.wrong")).account();
        book.worked(account, device, null);
        sessions.begin(account.id(), Token.random().secret(), device);
        sessions.endAll(account.id(), 0);
    }

    /**
     * The person at the keyboard is still the one who signed in.
     *
     * @throws Refusal at the field {@code password} when the password is another
     */
    public void again(String password) {
        SignedIn who = user.signedIn();
        String name = who.kind() + " " + LoginName.skeleton(who.login());
        throttle.enter(Throttle.Door.SIGN_IN_NAME, name);
        Optional<Candidate> candidate = book.find(who.account());
        if (!matches(candidate, name, password)) {
            book.failed(candidate, visit.device());
            throw Refusal.at("password", "password.wrong");
        }
        throttle.clear(Throttle.Door.SIGN_IN_NAME, name);
        visit.proved(clock.now());
    }

    public void out() {
        if (user.isSignedIn()) {
            book.signedOut(user.signedIn());
        }
        visit.end();
    }

    private boolean matches(Optional<Candidate> candidate, String name, String password) {
        try {
            return passwords.matches(password, candidate.map(Candidate::hash).orElse(null));
        } catch (Busy busy) {
            throttle.takeBack(Throttle.Door.SIGN_IN_ADDRESS, visit.address());
            throttle.takeBack(Throttle.Door.SIGN_IN_NAME, name);
            throw busy;
        }
    }
}
