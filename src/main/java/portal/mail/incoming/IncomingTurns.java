package portal.mail.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import portal.platform.Clock;

/** One node at a time reads the mailbox. A turn ends by itself, for the node that dies with it. */
@ApplicationScoped
@Transactional
class IncomingTurns {

    /** Longer than a handful of mails ever takes. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    @Inject IncomingCounts rows;
    @Inject Clock clock;

    /** Until when this node has it; empty when another one does. */
    Optional<Instant> take() {
        Instant now = clock.now();
        Instant until = now.plus(LONGEST).truncatedTo(ChronoUnit.MILLIS);
        return rows.takeTurn(now, until) ? Optional.of(until) : Optional.empty();
    }

    /** @param pause until somebody may look again */
    void giveBack(Instant mine, Duration pause) {
        rows.giveTurnBack(mine, clock.now().plus(pause));
    }
}
