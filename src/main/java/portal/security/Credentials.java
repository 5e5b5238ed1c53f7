package portal.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.census.InUse;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;

/**
 * A new password: by whoever knows the old one, or by whoever reads the mail that was asked for.
 *
 * <p>Asking for that mail is answered alike whether anybody has the name: the answer leaves before the name is looked up.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Credentials {

    @Resource ManagedExecutorService afterwards;
    @Inject Throttle throttle;
    @Inject Passwords passwords;
    @Inject CredentialBook book;
    @Inject SignIn signIn;
    @Inject Visit visit;
    @Inject CurrentUser user;
    @Inject Clock clock;

    /** @param loginOrEmail whatever was typed; the answer does not depend on it */
    public void forgot(String loginOrEmail) {
        throttle.enter(Throttle.Door.FORGOTTEN_ADDRESS, visit.address());
        throttle.enter(Throttle.Door.FORGOTTEN_NAME, LoginName.skeleton(loginOrEmail));
        afterwards.execute(InUse.carriedOn(() -> book.sendLinks(loginOrEmail)));
    }

    /** Whether this link can still set a password. */
    public boolean isLive(AccountKind kind, String token) {
        return book.owner(kind, token).isPresent();
    }

    /**
     * Sets the password with a link, which is used up. Nobody is signed in by it; whoever was is signed out.
     *
     * @throws NotFound when the link is unknown, used, too old or replaced by a newer one
     * @throws Refusal  at the field {@code password} with the reason why it is not good enough
     */
    public void set(AccountKind kind, String token, String password) {
        LoginAccountView owner = book.owner(kind, token).orElseThrow(NotFound::new);
        passwords.refuseWeak(password, owner.login());
        book.set(kind, token, passwords.hash(password));
        throttle.clear(Throttle.Door.SIGN_IN_NAME, kind + " " + LoginName.skeleton(owner.login()));
    }

    /** Changes the password of whoever is signed in. This browser stays signed in, with a new session; every other is signed out. */
    public void change(String oldPassword, String newPassword) {
        SignedIn who = user.signedIn();
        passwords.refuseWeak(newPassword, who.login());
        try {
            signIn.again(oldPassword);
        } catch (Refusal wrong) {
            throw wrong.field() == null ? wrong : Refusal.at("oldPassword", wrong.key(), wrong.arguments());
        }
        LoginAccountView account = book.change(who.account(), passwords.hash(newPassword));
        visit.begin(account, clock.now());
    }
}
