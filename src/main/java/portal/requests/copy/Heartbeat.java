package portal.requests.copy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import portal.requests.Claim;
import portal.requests.RequestWork;

/**
 * Renews the short claim of a copy while its step is worked on, so that a node that dies is replaced within a minute. A step that takes
 * longer than any does is given up, and whoever takes it then fences it off.
 */
@ApplicationScoped
class Heartbeat {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class.getName());
    private static final Duration BETWEEN = Duration.ofSeconds(20);
    private static final int MOST = 180;

    @Resource ManagedScheduledExecutorService timer;
    @Inject RequestWork work;

    /** A heart that beats until it is closed. */
    interface Beating extends AutoCloseable {
        @Override
        void close();
    }

    Beating of(Claim claim) {
        AtomicInteger beats = new AtomicInteger();
        ScheduledFuture<?> future = timer.scheduleAtFixedRate(() -> {
            if (beats.incrementAndGet() <= MOST) {
                beat(claim);
            }
        }, BETWEEN.toMillis(), BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
        return () -> future.cancel(false);
    }

    /** One that is missed is no harm: two more come before the claim ends. */
    private void beat(Claim claim) {
        try {
            work.renew(claim);
        } catch (RuntimeException missed) {
            LOG.log(Level.WARNING, "The claim of copy " + claim.reference() + " was not renewed", missed);
        }
    }
}
