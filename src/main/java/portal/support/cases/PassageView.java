package portal.support.cases;

import java.time.Instant;

/** What was decided about a passage. @param ruledAs the role of who decided */
public record PassageView(String passage, PassageReason reason, String ruledAs, Instant ruledAt) {

    /** Words do not belong in logs. */
    @Override
    public String toString() {
        return "PassageView[" + reason + "]";
    }
}
