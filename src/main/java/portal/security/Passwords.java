package portal.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import portal.platform.Operator;

/**
 * Hashing of passwords: Argon2id with 19 MiB, two passes, one lane (OWASP's recommendation), and a random salt.
 *
 * <p>A hash takes 70 ms and 19 MiB on purpose. So at most two a processor run at once; whoever waits longer than
 * {@value #WAIT_MILLIS} ms is told to come back ({@link Busy}), which keeps every other page quick during a flood of sign-ins.
 */
@ApplicationScoped
public class Passwords {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final long WAIT_MILLIS = 2_000;
    private static final Argon2Function CURRENT = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

    @Inject Operator operator;

    private final Semaphore places = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);
    private String nobodys;

    @PostConstruct
    void prepare() {
        nobodys = hash(UUID.randomUUID().toString());
    }

    /** @throws portal.platform.Refusal at the field {@code password}, with the reason */
    public void refuseWeak(String typed, String login) {
        PasswordRules.check(typed, login, operator.getName());
    }

    /** The stored form, with its parameters and salt. */
    public String hash(String typed) {
        return inTurn(() -> Password.hash(PasswordRules.normal(typed)).addRandomSalt(SALT_BYTES).with(CURRENT).getResult());
    }

    /** Whether this is the password; takes as long when there is no stored hash, and then says no. */
    public boolean matches(String typed, String stored) {
        String hash = stored == null ? nobodys : stored;
        String password = PasswordRules.normal(typed);
        String bounded = password.length() > 2 * PasswordRules.LONGEST ? "" : password;
        boolean same = inTurn(() -> Password.check(bounded, hash).with(Argon2Function.getInstanceFromHash(hash)));
        return same && stored != null;
    }

    /** Whether a stored hash was made with other parameters than today's and is to be made again at the next sign-in. */
    boolean isOutdated(String stored) {
        return !Argon2Function.getInstanceFromHash(stored).equals(CURRENT);
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        try {
            if (!places.tryAcquire(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
