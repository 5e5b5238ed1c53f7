package portal.requests.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Clock;
import portal.platform.Job;

/** Removes links and codes whose time is over. */
@ApplicationScoped
@Transactional
@Uses(Purpose.RIGHTS)
class LinkSweep implements Job {

    @Inject LinkRows rows;
    @Inject Clock clock;

    @Override
    public String name() {
        return "request-links";
    }

    @Override
    public boolean work() {
        rows.removeOver(clock.now());
        rows.forgetCodes(clock.now());
        return false;
    }
}
