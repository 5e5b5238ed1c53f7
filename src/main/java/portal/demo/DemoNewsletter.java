package portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.audit.Actor;
import portal.campaign.AudienceRule;
import portal.campaign.CampaignDesk;
import portal.campaign.CampaignDraft;
import portal.platform.Operator;
import portal.preferences.ChoiceActor;
import portal.preferences.Preferences;

/** One issue of the newsletter for the demo's customer, so that its mailbox has a mail that can be stopped. */
@ApplicationScoped
class DemoNewsletter {

    private static final String TOPIC = "newsletter";
    private static final String TITLE = "A warm house with less gas";
    private static final String ISSUE = """
            Close the curtains when it gets dark, and keep them off the radiators.

            Read your meter on the first of the month. You see at once what a change is worth.
            """;

    @Inject Operator operator;
    @Inject Preferences preferences;
    @Inject CampaignDesk campaigns;

    /** The customer has said yes to it, and the issue is on its way. */
    void send(long customer, String subjectKey) {
        Actor demo = Actor.system("demo");
        preferences.note(customer, TOPIC, true, ChoiceActor.SELF, operator.text("topic." + TOPIC + ".wording"), Actor.customer(subjectKey));
        campaigns.submit(campaigns.write(new CampaignDraft(TITLE, ISSUE, TOPIC, AudienceRule.EVERYBODY, null, null, false), demo), demo);
    }
}
