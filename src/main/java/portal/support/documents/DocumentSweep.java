package portal.support.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import portal.platform.Clock;
import portal.platform.Job;

/** Removes documents once the operator's rule for them has passed; once a day. */
@ApplicationScoped
class DocumentSweep implements Job {

    @Inject Documents documents;
    @Inject Clock clock;

    private volatile LocalDate swept;

    @Override
    public String name() {
        return "document-sweep";
    }

    @Override
    public boolean work() {
        LocalDate today = clock.today();
        if (today.equals(swept)) {
            return false;
        }
        boolean more = documents.removeSomeOutlived();
        if (!more) {
            swept = today;
        }
        return more;
    }
}
