package portal.platform;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Row numbers that need no round trip to the database, so that inserts batch and two nodes never meet.
 *
 * <p>Shape: 41 bits of milliseconds since 2026, then 22 bits that start at random in each process and count on. New rows sort after
 * old ones, which keeps the primary key index dense. The numbers stay inside; addresses carry a {@link Reference}.
 */
public final class Ids {

    private static final long EPOCH_2026 = 1_767_225_600_000L;
    private static final int COUNTER_BITS = 22;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
    private static final AtomicLong LAST = new AtomicLong(new SecureRandom().nextLong() & COUNTER_MASK);

    private Ids() {
    }

    public static long next() {
        long millis = System.currentTimeMillis() - EPOCH_2026;
        return LAST.updateAndGet(last -> {
            long counter = (last + 1) & COUNTER_MASK;
            return Math.max(millis, last >>> COUNTER_BITS) << COUNTER_BITS | counter;
        });
    }
}
