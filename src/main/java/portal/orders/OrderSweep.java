package portal.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import portal.platform.Clock;
import portal.platform.Job;

/** Removes orders once the operator's rule for them has passed; once a day. */
@ApplicationScoped
class OrderSweep implements Job {

    @Inject Orders orders;
    @Inject Clock clock;

    private volatile LocalDate swept;

    @Override
    public String name() {
        return "order-sweep";
    }

    @Override
    public boolean work() {
        LocalDate today = clock.today();
        if (today.equals(swept)) {
            return false;
        }
        boolean more = orders.removeSomeOutlived();
        if (!more) {
            swept = today;
        }
        return more;
    }
}
