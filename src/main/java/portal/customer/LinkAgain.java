package portal.customer;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.census.InUse;
import portal.platform.Refusal;
import portal.security.Accounts;
import portal.security.CurrentUser;
import portal.security.LoginName;
import portal.security.Throttle;
import portal.security.Throttle.Door;
import portal.security.Visit;

/**
 * Another mail with the link that confirms an e-mail address, for somebody who did not get the first one and need not be signed in. The
 * answer leaves before the name is looked up, so it is the same, and as quick, for a name that nobody has.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class LinkAgain {

    @Resource ManagedExecutorService afterwards;
    @Inject Accounts accounts;
    @Inject EmailConfirmation confirmation;
    @Inject Throttle throttle;
    @Inject Visit visit;
    @Inject CurrentUser user;

    /** For whoever is signed in. @throws Refusal {@code throttle.*} with the time to wait */
    public void sendToMe() {
        throttle.enter(Door.RESEND_NAME, user.subjectKey());
        confirmation.again(user.customer());
    }

    /** @throws Refusal {@code throttle.*} with the time to wait */
    public void send(String login) {
        throttle.enter(Door.RESEND_ADDRESS, visit.address());
        throttle.enter(Door.RESEND_NAME, LoginName.skeleton(login));
        afterwards.execute(InUse.carriedOn(() -> accounts.findCustomer(login).ifPresent(account -> confirmation.again(account.subject()))));
    }
}
