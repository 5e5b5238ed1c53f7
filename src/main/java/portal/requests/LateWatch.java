package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Job;

/** Looks for requests whose last day went by. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
public class LateWatch implements Job {

    @Inject RequestsLate requests;

    @Override
    public String name() {
        return "request-late";
    }

    @Override
    public boolean work() {
        return requests.tellOne();
    }
}
