package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.census.DataClass;
import portal.census.Due;
import portal.census.ErasureLine;
import portal.census.ErasureStep;
import portal.census.RetentionRule;
import portal.census.RetentionRules;
import portal.customer.hold.LegalHolds;
import portal.platform.Clock;

/**
 * Cuts the tie between a person and their accounts. Usage stays with the premises, which say nothing about who lived there. Bills and
 * payments are books that the law keeps: restricted, without a way back to the person, until their period ends; older ones go at once.
 * An account that others hold too stays theirs with all its history.
 */
@ApplicationScoped
@Transactional
public class SupplyErasure implements ErasureStep {

    private static final int AT_ONCE = 500;
    /** No book is as old as this. */
    private static final LocalDate NEVER = LocalDate.of(1900, 1, 1);
    private static final String HELD = "retention_ground.HOLD";

    @Inject Accounts accounts;
    @Inject Usages usages;
    @Inject Bills bills;
    @Inject Credits credits;
    @Inject Delegations delegations;
    @Inject SupplyRows supplyRows;
    @Inject RetentionRules rules;
    @Inject LegalHolds holds;
    @Inject Clock clock;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(ServiceAccount.class, AccountHolder.class, UsageSummary.class, Bill.class, Payment.class, Agreement.class,
                CreditReport.class, BillItem.class, Delegation.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        Left left = left(customer);
        List<ErasureLine> lines = new ArrayList<>();
        lines.add(ErasureLine.deleted(DataClass.ACCOUNT, left.own().size() + left.delegates().size() + delegations.of(customer).size()));
        lines.add(ErasureLine.deleted(DataClass.CREDIT, credits.about(customer).size()));
        lines.removeIf(line -> line.count() == 0);
        if (left.alone().isEmpty()) {
            return lines;
        }
        lines.add(ErasureLine.anonymised(DataClass.USAGE, usages.count(left.alone())));
        for (Kept kind : Kept.values()) {
            RetentionRule rule = rules.of(kind.dataClass);
            Set<Long> held = held(customer, kind, left.alone());
            Set<Long> free = without(left.alone(), held);
            KeptRow row = bills.kept(kind, free, outlived(rule));
            if (row.kept() > 0) {
                lines.add(ErasureLine.kept(kind.dataClass, row.kept(), rule.keepUntil(row.latest()).orElseThrow(), rule.reason()));
            }
            if (row.outlived() > 0) {
                lines.add(ErasureLine.deleted(kind.dataClass, row.outlived()));
            }
            KeptRow stays = bills.kept(kind, held, NEVER);
            if (stays.kept() > 0) {
                lines.add(ErasureLine.kept(kind.dataClass, stays.kept(), laterOf(rule.keepUntil(stays.latest()).orElse(null)), HELD));
            }
        }
        return lines;
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        List<ErasureLine> lines = preview(customer);
        Left left = left(customer);
        if (!left.alone().isEmpty()) {
            for (Kept kind : Kept.values()) {
                Set<Long> held = held(customer, kind, left.alone());
                bills.restrict(kind, without(left.alone(), held), outlived(rules.of(kind.dataClass)), clock.today());
                bills.restrict(kind, held, NEVER, clock.today());
            }
        }
        List<ServiceAccount> alone = supplyRows.accountsOf(customer, left.alone());
        holds.passOn(customer, alone.stream().map(ServiceAccount::number).toList());
        alone.forEach(ServiceAccount::forgetPaperless);
        left.heirs().forEach(AccountHolder::lead);
        left.delegates().forEach(accounts::remove);
        accounts.removeHolds(customer);
        delegations.remove(customer);
        credits.remove(customer);
        return lines;
    }

    /** Accounts whose books of a kind have to stay, however old: because of the person, or of the account itself. */
    private Set<Long> held(long customer, Kept kind, Set<Long> accounts) {
        boolean all = holds.customers(kind.dataClass).contains(customer);
        Collection<String> numbers = holds.accounts(kind.dataClass);
        return supplyRows.accountsOf(customer, accounts).stream().filter(account -> all || numbers.contains(account.number()))
                .map(ServiceAccount::id).collect(Collectors.toSet());
    }

    private static Set<Long> without(Set<Long> all, Set<Long> held) {
        return all.stream().filter(account -> !held.contains(account)).collect(Collectors.toSet());
    }

    private LocalDate laterOf(LocalDate floor) {
        return floor == null || floor.isBefore(clock.today()) ? clock.today() : floor;
    }

    /**
     * Who is left when a person goes.
     *
     * @param own       the person's own ties
     * @param alone     accounts that nobody else holds
     * @param delegates of the accounts that nobody else holds, and those whom the person let look at the others
     * @param heirs     of each account that was led by the person, the one who held it longest beside them
     */
    private record Left(List<AccountHolder> own, Set<Long> alone, List<AccountHolder> delegates, List<AccountHolder> heirs) {
    }

    private Left left(long customer) {
        List<AccountHolder> own = accounts.tiesOf(customer);
        Map<Long, AccountHolder> held = own.stream().filter(tie -> !tie.isDelegate())
                .collect(Collectors.toMap(AccountHolder::accountId, Function.identity()));
        List<AccountHolder> others = accounts.ties(held.keySet()).stream().filter(tie -> tie.customerId() != customer).toList();
        Set<Long> alone = new HashSet<>(held.keySet());
        List<AccountHolder> heirs = new ArrayList<>();
        for (AccountHolder other : others) {
            boolean first = !other.isDelegate() && alone.remove(other.accountId());
            if (first && held.get(other.accountId()).role() == HolderRole.PRIMARY) {
                heirs.add(other);
            }
        }
        Set<String> let = delegations.of(customer).stream().filter(one -> one.givenBy() == customer && one.takenBy() != null)
                .map(one -> one.accountId() + "/" + one.takenBy()).collect(Collectors.toSet());
        return new Left(own, alone, others.stream().filter(tie -> alone.contains(tie.accountId())
                || tie.isDelegate() && let.contains(tie.accountId() + "/" + tie.customerId())).toList(), heirs);
    }

    /** Deletes some of what was kept without a person and need not be any longer. Returns whether there may be more. */
    public boolean removeSomeOutlived() {
        boolean more = false;
        for (Kept kind : Kept.values()) {
            more |= bills.removeRestricted(kind, outlived(rules.of(kind.dataClass)), holds.accounts(kind.dataClass), AT_ONCE) == AT_ONCE;
        }
        return bills.removeContracts(outlived(rules.of(DataClass.ACCOUNT)), holds.accounts(DataClass.ACCOUNT), AT_ONCE) == AT_ONCE || more;
    }

    List<Due> due(LocalDate day) {
        Due contracts = new Due(DataClass.ACCOUNT, "retention_rule.contracts",
                bills.countContracts(rules.of(DataClass.ACCOUNT).outlived(day).orElse(day), holds.accounts(DataClass.ACCOUNT)));
        return Stream.concat(Stream.of(contracts), Arrays.stream(Kept.values()).map(kind -> new Due(kind.dataClass, "retention_rule.books",
                bills.countRestricted(kind, rules.of(kind.dataClass).outlived(day).orElse(day), holds.accounts(kind.dataClass))))).toList();
    }

    /** Without a law that holds it, everything up to today may go. */
    private LocalDate outlived(RetentionRule rule) {
        return rule.outlived(clock.today()).orElseGet(clock::today);
    }
}
