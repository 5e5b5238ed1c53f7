package portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Job;

/** Writes the letters of campaigns, on every node; one node at a time holds a campaign. */
@ApplicationScoped
@Uses({Purpose.SERVICE, Purpose.MARKETING, Purpose.RESEARCH})
class MailingJob implements Job {

    @Inject Mailing mailing;

    @Override
    public String name() {
        return "campaign";
    }

    @Override
    public boolean work() {
        return mailing.step();
    }
}
