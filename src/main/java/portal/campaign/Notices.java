package portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import portal.customer.Waiting;
import portal.customer.WaitingItem;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Settings;
import portal.preferences.Topic;

/**
 * Announcements, and warnings about a product, on the home page of those concerned, whatever mail they want: who reads no mail of ours misses
 * nothing that matters (CLX-14).
 */
@ApplicationScoped
@Transactional
public class Notices implements Waiting {

    private static final Set<Topic.Kind> KINDS = EnumSet.of(Topic.Kind.SERVICE, Topic.Kind.PRODUCT_CRITICAL);
    private static final Set<CampaignState> SHOWN = EnumSet.of(CampaignState.RUNNING, CampaignState.PAUSED, CampaignState.DONE);

    @Inject Settings settings;
    @Inject Campaigns campaigns;
    @Inject Audiences audiences;
    @Inject Clock clock;

    /** @param html safe to show as it is */
    public record Notice(String title, String html, LocalDate until) {
    }

    /** @throws NotFound when there is no such notice for this customer */
    public Notice get(long customer, String reference) {
        Campaign campaign = campaigns.get(reference);
        CampaignView view = campaign.view();
        if (view.notice() == null || !KINDS.contains(view.kind()) || !SHOWN.contains(view.state())
                || !audiences.names(campaign, customer, clock.today())) {
            throw new NotFound();
        }
        return new Notice(view.title(), CampaignText.of(view.body(), settings.baseUrl()).html(), view.notice());
    }

    @Override
    public String select() {
        return Audiences.NOTICES;
    }

    /** Null when its last day is over. */
    @Override
    public WaitingItem item(String title, String reference, LocalDate last) {
        return last.isBefore(clock.today()) ? null : new WaitingItem("notice.waiting", title, "/account/notices/" + reference, null);
    }
}
