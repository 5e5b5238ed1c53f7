package portal.support.cases;

import java.time.Instant;
import portal.census.Census;
import portal.census.PersonalData;

/**
 * A case without its words.
 *
 * @param order    number of the order it is about, or null
 * @param movedAt  when something was said or done last
 * @param closedAt null while it is not closed
 * @param policy   number of the privacy policy that was in force when it was opened
 */
public record CaseView(long id, String reference, CaseTopic topic, CaseState state, String order, Instant openedAt, Instant movedAt,
        Instant closedAt, String policy) {

    public boolean isClosed() {
        return state == CaseState.CLOSED;
    }

    /** What the census says of the words of a case. */
    static PersonalData mark() {
        return Census.mark(Interaction.class, "body");
    }
}
