package portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one place where the portal learns what time it is.
 *
 * <p>Instants are UTC and cut to microseconds, so that what is written to a {@code DATETIME(6)} is read back equal. Dates are those
 * of the operator's zone. Tests and the demo may move the clock; nothing else does.
 */
@ApplicationScoped
public class Clock {

    @Inject Operator operator;

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public Instant now() {
        return Instant.now().plus(ahead.get()).truncatedTo(ChronoUnit.MICROS);
    }

    /** Today's date where the operator is. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    public ZoneId zone() {
        return operator.zone();
    }

    /** Moves the clock by an amount relative to where it stands now. For tests and the demo. */
    public void travel(Duration amount) {
        ahead.accumulateAndGet(amount, Duration::plus);
    }

    /** How far the clock stands ahead of the real time. */
    public Duration ahead() {
        return ahead.get();
    }
}
