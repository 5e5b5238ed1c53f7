package portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.mail.Letter;
import portal.mail.Outbox;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Operator;
import portal.platform.Refusal;
import portal.platform.Settings;
import portal.preferences.Topic;
import portal.preferences.Topics;
import portal.security.Accounts;

/** What staff do with a campaign: write it, see whom it would reach, let it go, stop it. Every step is in the audit. */
@ApplicationScoped
@Transactional
public class CampaignDesk {

    @Inject Campaigns campaigns;
    @Inject Audiences audiences;
    @Inject Recipients recipients;
    @Inject Grounds grounds;
    @Inject CampaignReaders readers;
    @Inject Topics topics;
    @Inject Operator operator;
    @Inject Settings settings;
    @Inject Accounts accounts;
    @Inject Outbox outbox;
    @Inject Audit audit;
    @Inject Clock clock;

    public List<CampaignView> newest() {
        return campaigns.newest().stream().map(Campaign::view).toList();
    }

    public CampaignView get(String reference) {
        return campaigns.get(reference).view();
    }

    /** Its words as they will stand in the mail, in HTML that is safe to show. */
    public String html(String reference) {
        return CampaignText.of(campaigns.get(reference).view().body(), settings.baseUrl()).html();
    }

    /** A new draft. Returns its reference. @throws Refusal at a field that cannot stay so */
    public String write(CampaignDraft draft, Actor author) {
        Campaign campaign = new Campaign(checked(draft), topics.get(draft.topic()), author.key(), clock.now());
        campaigns.add(campaign);
        return record(campaign, author, "campaign.written").reference();
    }

    public void rewrite(String reference, CampaignDraft draft, Actor author) {
        Campaign campaign = campaigns.lock(reference);
        campaign.write(checked(draft), topics.get(draft.topic()), author.key(), clock.now());
        record(campaign, author, "campaign.written");
    }

    private CampaignDraft checked(CampaignDraft draft) {
        CampaignText text = CampaignText.of(draft.body(), settings.baseUrl());
        if (!topics.get(draft.topic()).isMailed()) {
            throw new NotFound();
        }
        if (topics.get(draft.topic()).kind() == Topic.Kind.SERVICE) {
            if (!draft.attested()) {
                throw Refusal.at("attested", "campaign.attest");
            }
            List<String> hosts = new ArrayList<>(operator.list("announcement.hosts"));
            hosts.add(URI.create(settings.baseUrl()).getHost());
            new StrictlyService(operator.list("announcement.refused"), hosts).check(draft.title(), text);
        }
        return draft;
    }

    /** Whom the rule names today, and why some of them get nothing. */
    public Audience audience(String reference) {
        Campaign campaign = campaigns.get(reference);
        return audiences.tally(campaign, grounds.of(campaign.view().kind()), clock.today());
    }

    public Figures figures(String reference) {
        Campaign campaign = campaigns.get(reference);
        return campaign.isCounted() ? campaign.figures() : recipients.figures(campaign);
    }

    /** What is known of its readers together; empty while no such number may be told. */
    public Optional<Readers> readers(String reference) {
        return readers.of(campaigns.get(reference));
    }

    /** The mail as everybody would get it, but without a link to stop it, to the one who asks. */
    public void test(String reference, Actor staff) {
        CampaignView campaign = get(reference);
        outbox.put(letter(campaign, CampaignText.of(campaign.body(), settings.baseUrl())).to(accounts.staffEmail(staff.key()), operator.locale()).letter());
    }

    /** What all letters of a campaign have in common. */
    static Letter.Builder letter(CampaignView campaign, CampaignText text) {
        return Letter.write("campaign").with("title", campaign.title()).with("html", text.html()).with("words", text.plain());
    }

    /** It is ready to go: at its moment, or after a second person said yes. @throws Refusal when nobody would get it */
    public void submit(String reference, Actor staff) {
        Campaign campaign = campaigns.lock(reference);
        int reached = audience(reference).reached();
        if (reached == 0) {
            throw new Refusal("campaign.nobody");
        }
        campaign.submit(reached > operator.number("campaign.fourEyes"), clock.now());
        record(campaign, staff, "campaign.submitted");
    }

    public void approve(String reference, Actor staff) {
        Campaign campaign = campaigns.lock(reference);
        campaign.approve(staff.key(), clock.now());
        record(campaign, staff, "campaign.approved");
    }

    public void takeBack(String reference, Actor staff) {
        Campaign campaign = campaigns.lock(reference);
        campaign.takeBack();
        record(campaign, staff, "campaign.taken_back");
    }

    /** Stops it at once; letters that nobody has begun to send are taken back and written anew when it goes on. */
    public void pause(String reference, Actor staff) {
        Campaign campaign = campaigns.lock(reference);
        campaign.pause();
        withdraw(campaign);
        record(campaign, staff, "campaign.paused");
    }

    public void resume(String reference, Actor staff) {
        Campaign campaign = campaigns.lock(reference);
        campaign.resume(clock.now());
        record(campaign, staff, "campaign.resumed");
    }

    public void cancel(String reference, Actor staff) {
        Campaign campaign = campaigns.lock(reference);
        campaign.cancel(clock.now());
        withdraw(campaign);
        record(campaign, staff, "campaign.cancelled");
    }

    private void withdraw(Campaign campaign) {
        recipients.remove(campaign, outbox.withdraw(recipients.waiting(campaign)));
        recipients.settle(campaign);
    }

    private CampaignView record(Campaign campaign, Actor staff, String action) {
        CampaignView view = campaign.view();
        audit.record(new AuditEntry(staff, action, null, Set.of(), Grounds.purpose(view.kind()), null, view.reference()));
        return view;
    }
}
