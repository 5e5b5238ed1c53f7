package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import portal.platform.Clock;
import portal.platform.Job;

/** Removes ended requests, with their timelines and results, once the operator's rule for requests has passed; once a day. */
@ApplicationScoped
public class RequestSweep implements Job {

    @Inject RequestArchive archive;
    @Inject Clock clock;

    private volatile LocalDate swept;

    @Override
    public String name() {
        return "request-sweep";
    }

    @Override
    public boolean work() {
        LocalDate today = clock.today();
        if (today.equals(swept)) {
            return false;
        }
        boolean more = archive.removeSomeOutlived();
        if (!more) {
            swept = today;
        }
        return more;
    }
}
