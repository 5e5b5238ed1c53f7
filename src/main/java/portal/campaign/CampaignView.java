package portal.campaign;

import java.time.Instant;
import java.time.LocalDate;
import portal.preferences.Topic;

/**
 * A campaign as staff see it.
 *
 * @param author   pseudonym of the member of staff who wrote it last
 * @param approver of the one who said yes; null when nobody had to
 */
public record CampaignView(String reference, String title, String body, String topic, Topic.Kind kind, boolean mandatory, AudienceRule audience,
        CampaignState state, String author, String approver, boolean attested, Instant start, LocalDate notice, Instant written, Instant ended) {

    /** Whether it is about the service itself, so that nobody can refuse it. */
    public boolean isAnnouncement() {
        return kind == Topic.Kind.SERVICE;
    }

    public boolean isIn(String name) {
        return state.name().equals(name);
    }
}
