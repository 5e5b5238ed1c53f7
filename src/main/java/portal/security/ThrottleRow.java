package portal.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import portal.census.NotPersonal;
import portal.platform.Stored;

/**
 * How often something was tried in a row, and until when the door stays closed.
 *
 * <p>Every try counts before it is made, so that parallel tries gain nothing; success takes it back. After the free tries the door
 * closes for {@link #FIRST}, then twice as long after each further try, up to {@link #LONGEST}: about eighty guesses a day, and never a
 * permanent lock. A row that nobody touched for {@link #FORGOTTEN_AFTER} is deleted.
 */
@Entity
@Table(name = "throttle")
@NotPersonal("keyed hash of what was tried; gone after a day")
class ThrottleRow extends Stored {

    static final Duration FIRST = Duration.ofSeconds(10);
    static final Duration LONGEST = Duration.ofMinutes(20);
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 20;

    @Column(name = "throttle_key", nullable = false, updatable = false)
    private String key;

    @Column(name = "tries", nullable = false)
    private int tries;

    @Column(name = "last_try_at", nullable = false)
    private Instant lastTryAt;

    @Column(name = "closed_until")
    private Instant closedUntil;

    protected ThrottleRow() {
    }

    ThrottleRow(String key, Instant at) {
        this.key = key;
        this.lastTryAt = at;
    }

    /** How long to wait, or zero and the try is counted. */
    Duration enter(int freeTries, Instant now) {
        if (closedUntil != null && now.isBefore(closedUntil)) {
            return Duration.between(now, closedUntil);
        }
        tries++;
        lastTryAt = now;
        closedUntil = tries < freeTries ? null : now.plus(delay(tries - freeTries));
        return Duration.ZERO;
    }

    /** The last try went well and does not count. */
    void takeBack() {
        tries = Math.max(0, tries - 1);
        closedUntil = null;
    }

    private static Duration delay(int beyond) {
        Duration grown = FIRST.multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS));
        return grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
    }
}
