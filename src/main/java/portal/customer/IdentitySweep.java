package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import portal.platform.Clock;
import portal.platform.Job;

/** Deletes numbers that name people to the state on their day. */
@ApplicationScoped
class IdentitySweep implements Job {

    @Inject IdentityNumbers numbers;
    @Inject Clock clock;

    private volatile LocalDate swept;

    @Override
    public String name() {
        return "identity-sweep";
    }

    @Override
    public boolean work() {
        LocalDate today = clock.today();
        if (!today.equals(swept)) {
            numbers.removeExpired();
            swept = today;
        }
        return false;
    }
}
