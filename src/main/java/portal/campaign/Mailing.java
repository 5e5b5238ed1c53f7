package portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portal.mail.Letter;
import portal.mail.Outbox;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.platform.Settings;

/**
 * Brings campaigns on their way, a page of customers a step, each step a transaction: letters, the rows that say who has one, and how far it
 * came are written together or not at all, under a lock on the campaign. Whoever dies in the middle leaves nothing half, and a second node
 * passes by. No more letters wait in the outbox than are sent in a few seconds, so that a pause or a changed mind comes in time.
 */
@ApplicationScoped
@Transactional
public class Mailing {

    /** Customers looked at in one step. */
    static final int PAGE = 200;
    /** Letters that may wait at once. */
    static final int AHEAD = 2000;
    /** Until somebody may still ask what became of a letter; then only figures are kept. */
    static final Period NAMED = Period.ofDays(30);

    @Inject Campaigns campaigns;
    @Inject Audiences audiences;
    @Inject Recipients recipients;
    @Inject Grounds grounds;
    @Inject Counts counts;
    @Inject Outbox outbox;
    @Inject Operator operator;
    @Inject Settings settings;
    @Inject Clock clock;

    /** One step of the campaign whose turn it is. Returns whether there was one. */
    boolean step() {
        Instant now = clock.now();
        Optional<Campaign> turn = campaigns.claim(now);
        turn.ifPresent(campaign -> {
            if (campaign.view().state() == CampaignState.SCHEDULED) {
                begin(campaign);
            } else {
                goOn(campaign, now);
            }
        });
        return turn.isPresent();
    }

    /** The rule may name more people by now than when its author looked. */
    private void begin(Campaign campaign) {
        boolean many = audiences.tally(campaign, grounds.of(campaign.view().kind()), clock.today()).reached() > operator.number("campaign.fourEyes");
        if (many && !campaign.isApproved()) {
            campaign.proposeAgain();
        } else {
            campaign.begin();
            counts.prepare(campaign, campaign.links(settings.baseUrl()).size());
        }
    }

    private void goOn(Campaign campaign, Instant now) {
        recipients.settle(campaign);
        int waiting = recipients.waiting(campaign).size();
        if (campaign.hasWalked() && waiting == 0) {
            campaign.done(now);
        } else if (campaign.hasWalked() || waiting >= AHEAD) {
            campaign.lookAgain(now.plusSeconds(1));
        } else {
            write(campaign, now);
            campaign.lookAgain(now);
        }
    }

    private void write(Campaign campaign, Instant now) {
        CampaignView view = campaign.view();
        CampaignText text = CampaignText.of(view.body(), settings.baseUrl());
        List<Audiences.Candidate> page = audiences.page(campaign, grounds.of(view.kind()), clock.today(), PAGE);
        List<Letter> letters = new ArrayList<>();
        for (Audiences.Candidate one : page) {
            if (one.why() == null) {
                letters.add(CampaignDesk.letter(view, text).bulk().to(one.address(), Locale.forLanguageTag(one.language())).topic(topic(view))
                        .customer(one.customer()).once(campaign.onceKey(one.customer())).counted(view.reference()).letter());
                recipients.add(new CampaignRecipient(campaign, one.customer(), now));
            }
        }
        outbox.putAll(letters);
        if (page.size() < PAGE) {
            campaign.walkedThrough();
        } else {
            campaign.cameTo(page.get(PAGE - 1).customer());
        }
    }

    private static String topic(CampaignView campaign) {
        return campaign.isAnnouncement() ? Letter.SERVICE : campaign.topic();
    }

    /** Of campaigns that ended long enough ago: takes down the figures and forgets some of those who got it. Returns whether there may be more. */
    boolean forgetSome() {
        for (Campaign campaign : campaigns.endedBefore(endedBefore(clock.today()))) {
            if (!campaign.isCounted()) {
                campaign.count(recipients.figures(campaign), recipients.countable(campaign));
            }
            if (recipients.removeSome(campaign)) {
                return true;
            }
            campaign.forgotten();
        }
        return false;
    }

    /** How many rows that would be on a day. */
    long countToForget(LocalDate day) {
        return campaigns.endedBefore(endedBefore(day)).stream().mapToLong(recipients::count).sum();
    }

    private Instant endedBefore(LocalDate day) {
        return day.minus(NAMED).atStartOfDay(clock.zone()).toInstant();
    }
}
