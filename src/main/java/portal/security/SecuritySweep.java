package portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Clock;
import portal.platform.Job;

/** Deletes what nobody needs any more: counted tries, dead links, sessions that went to sleep, tries with names that nobody has. */
@ApplicationScoped
@Transactional
@Uses(Purpose.SECURITY)
class SecuritySweep implements Job {

    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final Duration SESSIONS_KEPT = Duration.ofDays(30);
    private static final Duration STRANGERS_KEPT = Duration.ofDays(7);

    @Inject LoginAccounts accounts;
    @Inject ThrottleLedger throttle;
    @Inject Clock clock;

    private volatile Instant next = Instant.MIN;

    @Override
    public String name() {
        return "security";
    }

    @Override
    public boolean work() {
        Instant now = clock.now();
        if (now.isBefore(next)) {
            return false;
        }
        next = now.plus(EVERY);
        throttle.sweep();
        accounts.sweep(now, now.minus(SESSIONS_KEPT), now.minus(STRANGERS_KEPT));
        return false;
    }
}
