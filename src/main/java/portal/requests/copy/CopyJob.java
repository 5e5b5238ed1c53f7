package portal.requests.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Clock;
import portal.platform.Job;
import portal.requests.Claim;
import portal.requests.RequestKind;
import portal.requests.RequestWork;

/** Makes copies step by step, ends those whose days are over, and destroys files that belong to nothing. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
public class CopyJob implements Job {

    private static final Logger LOG = Logger.getLogger(CopyJob.class.getName());
    private static final Duration BETWEEN_TIDYINGS = Duration.ofMinutes(1);

    @Inject RequestWork work;
    @Inject CopyMaker maker;
    @Inject Heartbeat heartbeat;
    @Inject Copies copies;
    @Inject CopyFiles files;
    @Inject Clock clock;

    private volatile Instant tidied = Instant.EPOCH;

    @Override
    public String name() {
        return "copies";
    }

    @Override
    public boolean work() {
        if (copies.expireOne()) {
            tidy();
            return true;
        }
        Optional<Claim> claim = work.claim(RequestKind.COPY);
        claim.ifPresent(this::step);
        if (tidied.plus(BETWEEN_TIDYINGS).isBefore(clock.now())) {
            tidy();
        }
        return claim.isPresent();
    }

    private void step(Claim claim) {
        try (Heartbeat.Beating alive = heartbeat.of(claim)) {
            maker.step(claim);
        } catch (IOException | RuntimeException broken) {
            LOG.log(Level.WARNING, "Copy " + claim.reference() + " failed at step " + claim.partsDone(), broken);
            work.fail(claim, "request_problem.copy", broken.getClass().getSimpleName() + " at step " + claim.partsDone());
        }
    }

    /** Destroys what belongs to no copy, ready or in the making: after an expiry, a withdrawal, an erasure. */
    public void tidy() {
        try {
            files.destroyUnless(copies::keeps);
            tidied = clock.now();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
