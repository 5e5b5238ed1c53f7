package portal.census;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.platform.Clock;
import portal.platform.Job;

/**
 * Removes what a retention rule has outlived, a few rows a unit, once a day on every node. The same rule says beforehand how many rows
 * that will be, so that staff can read what a night takes before it does.
 */
public abstract class DailySweep implements Job {

    @Inject Clock clock;

    private volatile LocalDate swept;
    private volatile Instant sweptAt;

    @Override
    public boolean work() {
        LocalDate today = clock.today();
        if (today.equals(swept)) {
            return false;
        }
        boolean more = removeSome();
        if (!more) {
            swept = today;
            sweptAt = clock.now();
        }
        return more;
    }

    /** Removes some of what is over today, in a transaction of its own. Returns whether there may be more. */
    protected abstract boolean removeSome();

    /** What the sweep of a day would remove if nothing came before it, a line a rule; changes nothing. */
    public abstract List<Due> due(LocalDate day);

    /** When this node last came to the end of its sweep; empty since it started until it did. */
    public Optional<Instant> sweptAt() {
        return Optional.ofNullable(sweptAt);
    }
}
