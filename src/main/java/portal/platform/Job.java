package portal.platform;

/**
 * Long work, cut into units. Every node runs every job; a unit claims its row with {@code FOR UPDATE SKIP LOCKED}, does it in one
 * transaction, and is repeated by whoever comes next if the process dies.
 */
public interface Job {

    /** A short name for staff and logs, such as {@code mail}. */
    String name();

    /** Does one unit in its own transaction. Returns whether there may be more at once. */
    boolean work();

    /** How many threads of its own a node gives this job, so that it neither waits for the others nor holds them up; 0 for none. */
    default int threads() {
        return 0;
    }
}
