package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import portal.platform.Clock;

/** Ends ties to accounts. With a holder go those whom the holder let look. */
@ApplicationScoped
@Transactional
class Ties {

    @Inject Accounts accounts;
    @Inject Delegations delegations;
    @Inject Clock clock;

    void end(AccountHolder tie) {
        accounts.remove(tie);
        List<Delegation> over = delegations.of(tie.customerId()).stream().filter(one -> one.accountId() == tie.accountId()
                && (one.givenBy() == tie.customerId() || tie.isDelegate() && Long.valueOf(tie.customerId()).equals(one.takenBy()))).toList();
        Set<Long> let = over.stream().map(Delegation::takenBy).collect(Collectors.toSet());
        accounts.ties(List.of(tie.accountId())).stream().filter(other -> other != tie && other.isDelegate() && let.contains(other.customerId()))
                .forEach(accounts::remove);
        over.forEach(one -> one.end(clock.now()));
    }
}
