package portal.support.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import portal.platform.Clock;
import portal.platform.Job;

/** Ends, empties and removes cases by the operator's rules; once a day. */
@ApplicationScoped
class CaseSweep implements Job {

    @Inject CaseArchive archive;
    @Inject Clock clock;

    private volatile LocalDate swept;

    @Override
    public String name() {
        return "case-sweep";
    }

    @Override
    public boolean work() {
        LocalDate today = clock.today();
        if (today.equals(swept)) {
            return false;
        }
        boolean more = archive.closeSomeQuiet() | archive.purgeSome() | archive.removeSomeOutlived();
        if (!more) {
            swept = today;
        }
        return more;
    }
}
