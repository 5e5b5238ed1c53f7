package portal.requests.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import portal.customer.hold.LegalHolds;
import portal.requests.MyRequests;
import portal.requests.RequestKind;
import portal.supply.AccountLine;
import portal.supply.Supply;

/** What somebody reads before they ask to be deleted: what becomes of each class of data, and what has to be settled first. */
@ApplicationScoped
@Transactional
public class Farewell {

    @Inject Erasure erasure;
    @Inject Supply supply;
    @Inject LegalHolds holds;
    @Inject MyRequests requests;

    public Consequences consequences(long customer) {
        return Consequences.of(erasure.preview(customer), blockers(customer), supply.sharedAccounts(customer));
    }

    /** What is held comes first, then what is not decided, then the accounts: owing or in credit is settled before anybody is forgotten. */
    private List<Blocker> blockers(long customer) {
        List<Blocker> blockers = new ArrayList<>();
        if (holds.isHeld(customer)) {
            LocalDate until = holds.heldUntil(customer).orElse(null);
            blockers.add(new Blocker(until == null ? "delete.blocker_hold" : "delete.blocker_hold_until", "", null, null, until));
        }
        if (requests.list(customer).stream().anyMatch(request -> request.kind() == RequestKind.CORRECT && request.isOpen())) {
            blockers.add(new Blocker("delete.blocker_dispute", "", null, null, null));
        }
        supply.home(customer).accounts().stream().filter(account -> account.isOwing() || account.isInCredit())
                .map(Farewell::blocker).forEach(blockers::add);
        return blockers;
    }

    private static Blocker blocker(AccountLine account) {
        return account.isOwing()
                ? new Blocker("delete.blocker_owing", account.shownNumber(), account.balanceMinor(), account.currency(), null)
                : new Blocker("delete.blocker_credit", account.shownNumber(), account.creditMinor(), account.currency(), null);
    }
}
