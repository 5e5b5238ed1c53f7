package portal.requests.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.platform.Clock;
import portal.requests.ItemDesk;
import portal.requests.MyRequests;

/** Takes what a person wants in a copy together with the request for it. */
@ApplicationScoped
@Transactional
public class CopyOrders {

    @Inject CopyOrderRows rows;
    @Inject MyRequests requests;
    @Inject ItemDesk items;
    @Inject Clock clock;

    /** Returns the reference. @throws portal.platform.Refusal when one is being made already */
    public String ask(long customer, CopyWish wish) {
        String reference = requests.askForCopy(customer);
        rows.add(new CopyOrder(requests.get(reference, customer).id(), customer, wish, clock.now()));
        return reference;
    }

    /** What the copy of this request is to hold: what was asked for, but for what was refused. */
    public CopyWish of(long request) {
        return rows.find(request).map(CopyOrder::wish).orElse(CopyWish.EVERYTHING).without(items.refused(request));
    }
}
