package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import portal.platform.Clock;
import portal.platform.Job;

/** Removes bills and payments that outlived their erased holder, once the law's period for keeping books has passed; once a day. */
@ApplicationScoped
class BooksSweep implements Job {

    @Inject SupplyErasure books;
    @Inject Clock clock;

    private volatile LocalDate swept;

    @Override
    public String name() {
        return "books-sweep";
    }

    @Override
    public boolean work() {
        LocalDate today = clock.today();
        if (today.equals(swept)) {
            return false;
        }
        boolean more = books.removeSomeOutlived();
        if (!more) {
            swept = today;
        }
        return more;
    }
}
