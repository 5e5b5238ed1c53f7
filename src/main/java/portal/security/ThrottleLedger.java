package portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import portal.platform.Clock;

/** Counts tries in transactions of their own, so that a refused try is counted too. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ThrottleLedger {

    @Inject ThrottleRows rows;
    @Inject Clock clock;

    Duration enter(String key, int freeTries) {
        ThrottleRow row = rows.claim(key).orElseGet(() -> rows.add(key, clock.now()));
        return row.enter(freeTries, clock.now());
    }

    void clear(String key) {
        rows.delete(key);
    }

    void takeBack(String key) {
        rows.claim(key).ifPresent(ThrottleRow::takeBack);
    }

    int sweep() {
        return rows.deleteUntouchedSince(clock.now().minus(ThrottleRow.FORGOTTEN_AFTER));
    }
}
