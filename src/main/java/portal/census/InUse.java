package portal.census;

import java.util.Set;

/**
 * What the thread reads personal data for just now. Outside of requests it may say nothing: starting up, and tests that call a service. Within
 * one, what has said nothing is refused.
 */
public final class InUse implements AutoCloseable {

    private static final ThreadLocal<InUse> NOW = new ThreadLocal<>();

    private final Set<Purpose> purposes;
    private final InUse before;

    private InUse(Set<Purpose> purposes, InUse before) {
        this.purposes = Set.copyOf(purposes);
        this.before = before;
    }

    /** Reads are for these purposes until it is closed, and none is for anything when there are none. */
    public static InUse of(Set<Purpose> purposes) {
        InUse use = new InUse(purposes, NOW.get());
        NOW.set(use);
        return use;
    }

    /** The same work for the purposes of now, on whatever thread and whenever it is done. */
    public static Runnable carriedOn(Runnable work) {
        InUse now = NOW.get();
        return now == null ? work : () -> {
            try (InUse use = of(now.purposes)) {
                work.run();
            }
        };
    }

    /** @throws IllegalStateException when rows about persons would be read for nothing; the message names the entity only */
    static void require(String entity) {
        InUse now = NOW.get();
        if (now != null && now.purposes.isEmpty()) {
            throw new IllegalStateException("Nothing says what " + entity + " is read for");
        }
    }

    @Override
    public void close() {
        if (before == null) {
            NOW.remove();
        } else {
            NOW.set(before);
        }
    }
}
