package portal.requests;

import java.time.LocalDate;

/**
 * One move of the last day to answer, as it stands on the timeline.
 *
 * @param before null when it was set for the first time
 */
public record ClockMove(LocalDate before, LocalDate after, ClockReason reason) {
}
