package portal.requests;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the staff queue.
 *
 * @param daysLeft          until the last day to answer; negative when it has passed
 * @param customerReference null when the person is erased
 * @param decidable         whether it waits for a yes or a no
 * @param assignedTo        key of the member of staff who looks after it, null for nobody
 */
public record QueueRow(String reference, RequestKind kind, RequestState state, Instant received, LocalDate due, long daysLeft,
        String customerReference, boolean decidable, String assignedTo) {
}
