package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import portal.customer.Waiting;
import portal.customer.WaitingItem;

/** Open requests, on the home page. */
@ApplicationScoped
@Transactional
class RequestsWaiting implements Waiting {

    private static final int MOST = 5;

    @Inject DataRequests requests;

    @Override
    public List<WaitingItem> of(long customer) {
        return requests.live(customer).stream().sorted(Comparator.comparing(DataRequest::dueOn)).limit(MOST)
                .map(request -> new WaitingItem("request_waiting." + request.kind(), null, "/account/requests/" + request.reference(),
                        request.dueOn())).toList();
    }
}
