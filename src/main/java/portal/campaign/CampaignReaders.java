package portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import portal.mail.CountedLinks;
import portal.mail.Tracking;
import portal.platform.NotFound;
import portal.platform.Operator;
import portal.platform.Settings;

/** Counts what readers of campaigns do, while the operator's pack says so, and tells staff how often. */
@ApplicationScoped
@Transactional
public class CampaignReaders implements CountedLinks {

    @Inject Campaigns campaigns;
    @Inject Counts counts;
    @Inject Recipients recipients;
    @Inject Operator operator;
    @Inject Settings settings;

    @Override
    public List<String> of(String mailing) {
        return campaigns.find(mailing).map(this::links).orElse(List.of());
    }

    /**
     * Where a counted link leads.
     *
     * @param counting whether this use may be counted
     * @throws NotFound when no letter ever carried such a link
     */
    public String follow(String reference, int link, boolean counting) {
        Campaign campaign = campaigns.get(reference);
        List<String> links = links(campaign);
        if (link < 1 || link > links.size() || !campaign.hasBegun()) {
            throw new NotFound();
        }
        if (counting && operator.flag(Tracking.CLICK.setting())) {
            counts.add(campaign, link);
        }
        return links.get(link - 1);
    }

    private List<String> links(Campaign campaign) {
        return campaign.links(settings.baseUrl());
    }

    /** A letter of a campaign was opened; nothing happens when there is none. */
    public void opened(String reference) {
        Optional<Campaign> campaign = operator.flag(Tracking.OPEN.setting()) ? campaigns.find(reference) : Optional.empty();
        campaign.ifPresent(one -> counts.add(one, CampaignCount.OPENED));
    }

    /** Empty while no letter could be counted, so that nothing is said of a few. */
    public Optional<Readers> of(Campaign campaign) {
        int letters = campaign.isCounted() ? campaign.countable() : recipients.countable(campaign);
        if (letters < operator.number("aggregates.minCustomers")) {
            return Optional.empty();
        }
        Map<Integer, Integer> times = counts.of(campaign);
        List<String> links = operator.flag(Tracking.CLICK.setting()) ? links(campaign) : List.of();
        return Optional.of(new Readers(letters, operator.flag(Tracking.OPEN.setting()) ? times.getOrDefault(CampaignCount.OPENED, 0) : null,
                IntStream.rangeClosed(1, links.size()).mapToObj(link -> new Readers.Link(links.get(link - 1), times.getOrDefault(link, 0))).toList()));
    }
}
