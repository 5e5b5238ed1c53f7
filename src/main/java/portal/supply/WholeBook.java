package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;

/** All bills, their lines and all payments of somebody, newest first, a page at a time and each page in a transaction of its own. */
@ApplicationScoped
@Transactional
class WholeBook {

    static final int A_PAGE = 200;

    @Inject Bills bills;

    /** What is done with a row. */
    interface Use<R> {
        void with(R row) throws IOException;
    }

    /** The page after a row; null for the first. */
    interface Pages<R> {
        List<R> after(R last);
    }

    List<BillRow> bills(long customer, BillRow last) {
        return bills.before(last, customer, A_PAGE);
    }

    List<Object[]> lines(long customer, List<String> numbers) {
        return bills.linesOf(customer, numbers);
    }

    List<PaymentRow> payments(long customer, PaymentRow last) {
        return bills.before(last, customer, A_PAGE);
    }

    /** Hands on one page after the other. */
    static <R> void each(Pages<R> pages, Use<List<R>> use) throws IOException {
        R last = null;
        for (List<R> page = pages.after(last); !page.isEmpty(); page = pages.after(last)) {
            use.with(page);
            last = page.get(page.size() - 1);
        }
    }
}
