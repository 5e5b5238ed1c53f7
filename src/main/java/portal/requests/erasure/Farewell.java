package portal.requests.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.supply.Supply;

/** What somebody reads before they ask to be deleted: what becomes of each class of data, and what has to be settled first. */
@ApplicationScoped
@Transactional
public class Farewell {

    @Inject Erasure erasure;
    @Inject Supply supply;
    @Inject Blockers blockers;

    public Consequences consequences(long customer) {
        return Consequences.of(erasure.preview(customer), blockers.of(customer), supply.sharedAccounts(customer));
    }
}
