package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import portal.customer.Waiting;
import portal.customer.WaitingItem;

/** Open requests, on the home page. */
@ApplicationScoped
class RequestsWaiting implements Waiting {

    @Override
    public String select() {
        return "SELECT kind, reference, due_on FROM data_request WHERE customer_id = ? AND live_key IS NOT NULL";
    }

    @Override
    public WaitingItem item(String kind, String reference, LocalDate due) {
        return new WaitingItem("request_waiting." + kind, null, "/account/requests/" + reference, due);
    }
}
