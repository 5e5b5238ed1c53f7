package portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import portal.platform.Clock;
import portal.platform.Token;

/**
 * The sessions that are open, so that a changed password or an erasure can end those of other browsers.
 *
 * <p>A request asks whether its session is still open; the answer comes from the database and is good for five seconds on that node, or
 * until this node ends a session. So an ending is felt at once where it happens and within five seconds elsewhere.
 */
@ApplicationScoped
@Transactional
public class Sessions {

    private static final int IDLE_MINUTES = 30;

    @Inject LoginAccounts accounts;
    @Inject Clock clock;

    private final AtomicLong endings = new AtomicLong();

    long begin(long account, String sessionId, String device) {
        LoginSession session = new LoginSession(account, Token.hash(sessionId), device, clock.now());
        accounts.add(session);
        return session.id();
    }

    /** Whether this session has neither been ended nor lasted twelve hours; notes, coarsely, that it was seen. */
    boolean isOpen(long session) {
        Instant now = clock.now();
        return accounts.findSession(session).filter(row -> row.isOpen(now)).map(row -> {
            row.seen(now);
            return true;
        }).orElse(false);
    }

    /** Counts the endings on this node; a check made before the last of them is out of date. */
    @Transactional(Transactional.TxType.SUPPORTS)
    long endings() {
        return endings.get();
    }

    /** Ends every session of a customer. */
    public void end(long customer) {
        accounts.findBySubject(AccountKind.CUSTOMER, customer).ifPresent(account -> endAll(account.id(), 0));
    }

    /** Ends every session of an account but one; 0 spares none. */
    void endAll(long account, long except) {
        accounts.openSessions(account).stream().filter(session -> session.id() != except).forEach(session -> session.end(clock.now()));
        endings.incrementAndGet();
    }

    /** Every request asks the database again. */
    @Transactional(Transactional.TxType.SUPPORTS)
    void forgetChecks() {
        endings.incrementAndGet();
    }

    /** Signs this person out in every other browser. */
    public void endOthers(SignedIn who) {
        endAll(who.account(), who.session());
    }

    /** The browsers that are signed in: seen within the half hour after which the container lets go of them. */
    public List<SessionView> open(SignedIn who) {
        Instant since = clock.now().minusSeconds(60L * IDLE_MINUTES).minus(LoginSession.SEEN_STEP);
        return accounts.sessionsSeen(who.account(), since);
    }
}
