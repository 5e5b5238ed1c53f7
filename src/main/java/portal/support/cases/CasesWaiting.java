package portal.support.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import portal.customer.Waiting;
import portal.customer.WaitingItem;

/** Answers that the customer has not reacted to yet, on the home page. */
@ApplicationScoped
class CasesWaiting implements Waiting {

    @Override
    public String select() {
        return "SELECT state, reference, CAST(NULL AS DATE) FROM support_case WHERE customer_id = ? AND state = 'ANSWERED'";
    }

    @Override
    public WaitingItem item(String state, String reference, LocalDate due) {
        return new WaitingItem("case_waiting." + state, null, "/account/cases/" + reference, null);
    }
}
