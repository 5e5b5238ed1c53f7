package portal.requests;

/** What waits for staff: requests without a decision, with a problem, beyond their last day, and all that are open. */
public record QueueCounters(long toDecide, long failed, long overdue, long open) {
}
