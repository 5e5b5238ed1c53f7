package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Clock;
import portal.platform.Job;

/** Removes confirmation links that nobody used in time. */
@ApplicationScoped
@Transactional
@Uses(Purpose.RIGHTS)
class ConfirmationSweep implements Job {

    @Inject ChoiceRows rows;
    @Inject Clock clock;

    @Override
    public String name() {
        return "confirmation-sweep";
    }

    @Override
    public boolean work() {
        rows.removeConfirmationsBefore(clock.now());
        return false;
    }
}
