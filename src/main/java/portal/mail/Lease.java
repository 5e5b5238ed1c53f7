package portal.mail;

import java.time.Duration;

/**
 * What a node holds of a letter while it talks to the mail server. Within a few seconds of the last look at the database the lease, which is much
 * longer, must still be its own; after that (the mail server is slow, the process stood still) the database is asked again.
 */
final class Lease implements Fence {

    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private final Delivery delivery;
    private final Taken taken;
    private long seen = System.nanoTime();

    Lease(Delivery delivery, Taken taken) {
        this.delivery = delivery;
        this.taken = taken;
    }

    @Override
    public boolean isOpen() {
        if (System.nanoTime() - seen < TRUSTED.toNanos()) {
            return true;
        }
        boolean open = delivery.mayGoOn(taken);
        seen = System.nanoTime();
        return open;
    }
}
