package portal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import portal.platform.Clock;
import portal.platform.Job;

/** Deletes entries of the book of disclosures that the retention rule has outlived; once a day. */
@ApplicationScoped
class DisclosureSweep implements Job {

    @Inject DisclosureBook book;
    @Inject Clock clock;

    private volatile LocalDate swept;

    @Override
    public String name() {
        return "disclosure-sweep";
    }

    @Override
    public boolean work() {
        LocalDate today = clock.today();
        if (!today.equals(swept)) {
            book.removeOutlived();
            swept = today;
        }
        return false;
    }
}
