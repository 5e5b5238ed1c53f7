package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;
import portal.census.RetentionRule;
import portal.census.RetentionRules;
import portal.platform.Clock;

/**
 * Cuts the tie between a person and their accounts. Usage stays with the premises, which say nothing about who lived there. Bills and
 * payments are books that the law keeps: restricted, without a way back to the person, until their period ends; older ones go at once.
 */
@ApplicationScoped
@Transactional
public class SupplyErasure implements ErasureStep {

    private static final int AT_ONCE = 500;

    @Inject Accounts accounts;
    @Inject Usages usages;
    @Inject Bills bills;
    @Inject RetentionRules rules;
    @Inject Clock clock;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(ServiceAccount.class, AccountHolder.class, UsageSummary.class, Bill.class, Payment.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        List<Long> held = accounts.heldBy(customer).stream().map(AccountHolder::accountId).toList();
        if (held.isEmpty()) {
            return List.of();
        }
        List<ErasureLine> lines = new ArrayList<>();
        lines.add(ErasureLine.deleted(DataClass.ACCOUNT, held.size()));
        lines.add(ErasureLine.anonymised(DataClass.USAGE, usages.count(held)));
        for (Kept kind : Kept.values()) {
            RetentionRule rule = rules.of(kind.dataClass);
            KeptRow row = bills.kept(kind, held, outlived(rule));
            if (row.kept() > 0) {
                lines.add(ErasureLine.kept(kind.dataClass, row.kept(), rule.keepUntil(row.latest()).orElseThrow(), rule.reason()));
            }
            if (row.outlived() > 0) {
                lines.add(ErasureLine.deleted(kind.dataClass, row.outlived()));
            }
        }
        return lines;
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        List<ErasureLine> lines = preview(customer);
        List<Long> held = accounts.heldBy(customer).stream().map(AccountHolder::accountId).toList();
        if (!held.isEmpty()) {
            for (Kept kind : Kept.values()) {
                bills.restrict(kind, held, outlived(rules.of(kind.dataClass)), clock.today());
            }
            accounts.removeHolds(customer);
        }
        return lines;
    }

    /** Deletes some of what was kept without a person and need not be any longer. Returns whether there may be more. */
    public boolean removeSomeOutlived() {
        boolean more = false;
        for (Kept kind : Kept.values()) {
            more |= bills.removeRestricted(kind, outlived(rules.of(kind.dataClass)), AT_ONCE) == AT_ONCE;
        }
        return more;
    }

    /** Without a law that holds it, everything up to today may go. */
    private LocalDate outlived(RetentionRule rule) {
        return rule.outlived(clock.today()).orElseGet(clock::today);
    }
}
