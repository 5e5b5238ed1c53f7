package portal.requests.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import portal.supply.AccountLine;
import portal.supply.Supply;

/** What somebody reads before they ask to be deleted: what becomes of each class of data, and what has to be settled first. */
@ApplicationScoped
@Transactional
public class Farewell {

    @Inject Erasure erasure;
    @Inject Supply supply;

    public Consequences consequences(long customer) {
        return Consequences.of(erasure.preview(customer), blockers(customer));
    }

    /** An account is owing or in credit: both are settled before anybody is forgotten. */
    private List<Blocker> blockers(long customer) {
        return supply.home(customer).accounts().stream().filter(account -> account.isOwing() || account.isInCredit())
                .map(Farewell::blocker).toList();
    }

    private static Blocker blocker(AccountLine account) {
        return account.isOwing()
                ? new Blocker("delete.blocker_owing", account.shownNumber(), account.balanceMinor(), account.currency())
                : new Blocker("delete.blocker_credit", account.shownNumber(), account.creditMinor(), account.currency());
    }
}
