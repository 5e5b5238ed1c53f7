package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Clock;
import portal.platform.Job;

/** Ends ties to accounts whose last day is over, so that no query has to ask for it: a tie that is there is good. */
@ApplicationScoped
@Transactional
@Uses(Purpose.RIGHTS)
class TieSweep implements Job {

    private static final int AT_ONCE = 100;

    @Inject Accounts accounts;
    @Inject Ties ends;
    @Inject Clock clock;

    @Override
    public String name() {
        return "tie-sweep";
    }

    @Override
    public boolean work() {
        List<AccountHolder> over = accounts.endedBefore(clock.today(), AT_ONCE);
        over.forEach(ends::end);
        return over.size() == AT_ONCE;
    }
}
