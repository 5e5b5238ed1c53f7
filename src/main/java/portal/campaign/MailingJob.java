package portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.platform.Job;

/** Writes the letters of campaigns, on every node; one node at a time holds a campaign. */
@ApplicationScoped
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
