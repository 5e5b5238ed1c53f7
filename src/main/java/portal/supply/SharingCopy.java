package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import portal.census.CopySource;
import portal.census.CopyTable;

/** Whom a person let look at an account, and what others let them look at; what they saw there is not theirs and not in it. */
@ApplicationScoped
@Transactional
class SharingCopy implements CopySource {

    private static final List<String> COLUMNS = List.of("account", "invited", "bills", "usage", "until", "state", "offered_at");

    @Inject Delegations delegations;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(Delegation.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        return List.of(new CopyTable("shared_by_me", COLUMNS, delegations.givenBy(customer).stream().map(one -> row(one.number(), one.invited(), one)).toList()),
                new CopyTable("shared_with_me", COLUMNS, delegations.takenBy(customer).stream().map(one -> row(one.shownNumber(), null, one)).toList()));
    }

    private static List<String> row(String account, String invited, SharedAccount one) {
        return Arrays.asList(account, invited, String.valueOf(one.bills()), String.valueOf(one.usage()), Objects.toString(one.until(), null),
                one.state(), one.offeredAt().toString());
    }
}
