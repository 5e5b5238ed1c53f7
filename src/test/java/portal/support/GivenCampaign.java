package portal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import portal.audit.Actor;
import portal.campaign.AudienceRule;
import portal.campaign.CampaignDesk;
import portal.campaign.CampaignDraft;
import portal.platform.Clock;
import portal.platform.Ids;
import portal.platform.Job;
import portal.platform.Reference;
import portal.products.ProductDesk;
import portal.products.ProductFacts;

/** A letter of a campaign to one person alone: nobody else has a product of that model. */
@ApplicationScoped
public class GivenCampaign {

    private static final Actor CORA = Actor.staff("cora", "COMMUNICATIONS");

    @Inject CampaignDesk campaigns;
    @Inject ProductDesk products;
    @Inject @Any Instance<Job> jobs;
    @Inject Clock clock;

    /** Written, and in the outbox unless it is not wanted. */
    public void to(GivenPerson.Marked person, String topic) {
        to(person, topic, "We work on the main.");
    }

    /** Returns the reference of the campaign. */
    public String to(GivenPerson.Marked person, String topic, String body) {
        String model = "Pump " + Reference.random();
        products.register(person.id(), new ProductFacts(model, products.serial("PU" + String.format(Locale.ROOT, "%010d",
                Math.floorMod(Ids.next(), 10_000_000_000L))), clock.today(), null), Actor.customer(person.subjectKey()));
        String campaign = campaigns.write(new CampaignDraft("Planned work", body, topic,
                new AudienceRule(null, null, model, null, null), null, null, true), CORA);
        campaigns.submit(campaign, CORA);
        Job writer = jobs.stream().filter(job -> job.name().equals("campaign")).findFirst().orElseThrow();
        for (int steps = 0; steps < 1000 && campaigns.figures(campaign).written() == 0; steps++) {
            writer.work();
        }
        return campaign;
    }
}
