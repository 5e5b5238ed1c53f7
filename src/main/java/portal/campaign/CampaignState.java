package portal.campaign;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a campaign stands; {@code campaign_state.*} in the bundle.
 *
 * <pre>
 *   DRAFT -> PROPOSED -> SCHEDULED -> RUNNING -> DONE
 *     ^ |       |          ^  |  ^       | ^
 *     | +-------|----------+  |  |       v |
 *     +---------+-------------+  +---- PAUSED      all but DRAFT and DONE -> CANCELLED
 * </pre>
 */
public enum CampaignState {

    /** Being written; nobody gets anything. */
    DRAFT,
    /** Many would get it: a second member of staff has to say yes. */
    PROPOSED,
    /** Waits for its moment. */
    SCHEDULED,
    /** Letters are being written and sent. */
    RUNNING,
    /** Stopped for now; what waited was taken back. */
    PAUSED,
    DONE,
    CANCELLED;

    private static final Set<CampaignState> ON_THEIR_WAY = EnumSet.of(PROPOSED, SCHEDULED, RUNNING, PAUSED);

    /** Whether it can still be called off. */
    public boolean isOnItsWay() {
        return ON_THEIR_WAY.contains(this);
    }
}
