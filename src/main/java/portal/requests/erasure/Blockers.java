package portal.requests.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portal.customer.hold.LegalHolds;
import portal.requests.ItemDesk;
import portal.requests.MyRequests;
import portal.requests.RequestKind;
import portal.supply.AccountLine;
import portal.supply.AccountNumber;
import portal.supply.AccountSummary;
import portal.supply.HolderRole;
import portal.supply.Supply;
import portal.support.cases.CaseTopic;
import portal.support.cases.Cases;

/**
 * What stands in the way of a deletion today: what is held comes first, then what is in dispute, then money. A request may be sent all
 * the same; what has to end first keeps it waiting in the open. An account that somebody else holds too stays theirs with what is to pay.
 */
@ApplicationScoped
@Transactional
class Blockers {

    @Inject LegalHolds holds;
    @Inject MyRequests requests;
    @Inject Cases cases;
    @Inject Supply supply;
    @Inject ItemDesk items;

    List<Blocker> of(long customer) {
        List<Blocker> blockers = new ArrayList<>();
        if (holds.isStopped(customer)) {
            LocalDate until = holds.stoppedUntil(customer).orElse(null);
            blockers.add(new Blocker(until == null ? Obstacle.HOLD : Obstacle.HOLD_UNTIL, "", null, null, until));
        }
        if (!holds.heldBooks(customer).isEmpty()) {
            blockers.add(Blocker.of(Obstacle.BOOKS_HELD));
        }
        if (requests.list(customer).stream().anyMatch(request -> request.kind() == RequestKind.CORRECT && request.isOpen())) {
            blockers.add(Blocker.of(Obstacle.CORRECTION));
        }
        if (cases.of(customer).stream().anyMatch(one -> one.topic() == CaseTopic.BILL && !one.isClosed())) {
            blockers.add(Blocker.of(Obstacle.BILL_CASE));
        }
        Set<String> own = own(customer);
        supply.home(customer).accounts().stream().filter(account -> own.contains(account.number()))
                .filter(account -> account.isOwing() || account.isInCredit()).map(Blockers::money).forEach(blockers::add);
        return blockers;
    }

    /**
     * Key of the first thing that a deletion has to wait for; empty when it may be done. After one that was granted in part there is still
     * a customer to settle money and disputes with.
     */
    Optional<String> reason(long customer) {
        boolean inPart = requests.findOpen(RequestKind.DELETE, customer).filter(request -> !items.refused(request.id()).isEmpty()).isPresent();
        return of(customer).stream().filter(blocker -> !inPart || blocker.isHold()).map(Blocker::obstacle).filter(Obstacle::waits)
                .map(Obstacle::reason).findFirst();
    }

    private Set<String> own(long customer) {
        Set<String> own = supply.summaries(customer).stream().filter(account -> account.role() != HolderRole.DELEGATE)
                .map(AccountSummary::number).collect(Collectors.toCollection(HashSet::new));
        Set<String> shared = Set.copyOf(supply.sharedAccounts(customer));
        own.removeIf(number -> shared.contains(AccountNumber.shown(number)));
        return own;
    }

    private static Blocker money(AccountLine account) {
        return account.isOwing()
                ? new Blocker(Obstacle.OWING, account.shownNumber(), account.balanceMinor(), account.currency(), null)
                : new Blocker(Obstacle.CREDIT, account.shownNumber(), account.creditMinor(), account.currency(), null);
    }
}
