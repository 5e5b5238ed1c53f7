package portal.survey;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A survey for reading.
 *
 * @param closes   the last day
 * @param closedAt null until then
 * @param tookPart how many answered; 0 until it is closed
 */
public record SurveyView(long id, String reference, String title, String body, boolean anonymous, String prize, int winners, String recipient,
        String use, LocalDate closes, SurveyState state, Instant writtenAt, Instant closedAt, int tookPart, DrawView draw) {

    public boolean isIn(String name) {
        return state.name().equals(name);
    }

    /** Whether something can be won. */
    public boolean isContest() {
        return prize != null;
    }

    boolean isOpen(LocalDate today) {
        return state == SurveyState.OPEN && !closes.isBefore(today);
    }
}
