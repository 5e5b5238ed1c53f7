package portal.campaign;

import java.time.Instant;
import java.time.LocalDate;
import portal.platform.Refusal;

/**
 * What staff wrote.
 *
 * @param body     Markdown without pictures and HTML
 * @param topic    a topic of the pack
 * @param start    the first moment a letter may be written; null for as soon as it may go
 * @param notice   last day on which those concerned read it on their home page too; null for not there
 * @param attested whether the author says that it is strictly about the service
 */
public record CampaignDraft(String title, String body, String topic, AudienceRule audience, Instant start, LocalDate notice, boolean attested) {

    public static final int TITLE_LENGTH = 120;
    public static final int BODY_LENGTH = 8000;

    /** @throws Refusal when something is missing or too long */
    public CampaignDraft {
        title = needed("title", title, TITLE_LENGTH);
        body = needed("body", body, BODY_LENGTH);
    }

    private static String needed(String field, String typed, int most) {
        String text = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        if (text.isEmpty()) {
            String missing = "campaign_missing." + field;
            throw Refusal.at(field, missing);
        }
        if (text.length() > most) {
            throw Refusal.at(field, "campaign.too_long", most);
        }
        return text;
    }
}
