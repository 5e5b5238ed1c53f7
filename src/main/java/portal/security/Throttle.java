package portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import portal.platform.Refusal;
import portal.vault.Vault;

/**
 * Slows guessing down, by what is guessed and by where the guesses come from. What is guessed is known here by a keyed hash only, and
 * a name that nobody has is slowed down exactly like one that somebody has.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Throttle {

    /** What is slowed down and how many tries are free before the first delay. */
    public enum Door {
        SIGN_IN_NAME(4), SIGN_IN_ADDRESS(30), FORGOTTEN_NAME(4), FORGOTTEN_ADDRESS(20), REGISTER_ACCOUNT(5), REGISTER_ADDRESS(15), RESEND_NAME(3),
        RESEND_ADDRESS(20), SERIAL_CUSTOMER(8), REQUEST_NAME(4), REQUEST_ADDRESS(20);

        final int freeTries;

        Door(int freeTries) {
            this.freeTries = freeTries;
        }
    }

    private static final int ATTEMPTS = 3;

    @Inject Vault vault;
    @Inject ThrottleLedger ledger;

    /**
     * Counts a try.
     *
     * @throws Refusal {@code throttle.wait} with the minutes to wait, when the door is closed
     */
    public void enter(Door door, String what) {
        Duration wait = enter(key(door, what), door.freeTries);
        if (!wait.isZero()) {
            throw refusal(wait);
        }
    }

    /** The owner was here: everything that was counted against this is forgotten. */
    public void clear(Door door, String what) {
        ledger.clear(key(door, what));
    }

    /** The last try was a good one: it does not count, the ones before still do. */
    public void takeBack(Door door, String what) {
        ledger.takeBack(key(door, what));
    }

    static Refusal refusal(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return seconds <= 60 ? new Refusal("throttle.seconds", seconds) : new Refusal("throttle.minutes", (seconds + 59) / 60);
    }

    private String key(Door door, String what) {
        return vault.fingerprint("throttle." + door, what);
    }

    /** Two first tries at once meet at the unique key: the second one counts on the row of the first. */
    private Duration enter(String key, int freeTries) {
        for (int attempt = 1; ; attempt++) {
            try {
                return ledger.enter(key, freeTries);
            } catch (PersistenceException | TransactionalException collision) {
                if (attempt == ATTEMPTS) {
                    throw collision;
                }
            }
        }
    }
}
