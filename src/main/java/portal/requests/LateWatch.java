package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.platform.Job;

/** Looks for requests whose last day went by. */
@ApplicationScoped
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
