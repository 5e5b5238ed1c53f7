package portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.audit.Actor;
import portal.platform.Operator;
import portal.preferences.ChoiceActor;
import portal.preferences.Preferences;
import portal.preferences.SendNewsletter;

/** One issue of the newsletter for the demo's customer, so that its mailbox has a mail that can be stopped. */
@ApplicationScoped
class DemoNewsletter {

    private static final String ISSUE = """
            A warm house with less gas

            Close the curtains when it gets dark, and keep them off the radiators.

            Read your meter on the first of the month. You see at once what a change is worth.
            """;

    @Inject Operator operator;
    @Inject Preferences preferences;
    @Inject SendNewsletter newsletter;

    /** The customer has said yes to it, and the issue is on its way. */
    void send(long customer, String subjectKey) {
        preferences.note(customer, "newsletter", true, ChoiceActor.SELF, operator.text("topic.newsletter.wording"), Actor.customer(subjectKey));
        newsletter.send(ISSUE);
    }
}
