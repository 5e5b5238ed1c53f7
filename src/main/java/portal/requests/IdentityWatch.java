package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.census.Purpose;
import portal.census.Uses;
import portal.platform.Job;

/** Looks for requests whose person did not show who they are in time. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
public class IdentityWatch implements Job {

    @Inject Expiry expiry;

    @Override
    public String name() {
        return "request-expiry";
    }

    @Override
    public boolean work() {
        return expiry.expireOne();
    }
}
