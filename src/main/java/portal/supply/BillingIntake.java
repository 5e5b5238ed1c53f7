package portal.supply;

import static portal.supply.SupplyIntake.distinct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import portal.census.DataClass;
import portal.census.RetentionRules;
import portal.customer.Outcome;
import portal.customer.Taken;
import portal.platform.Clock;

/**
 * Takes what a billing system hands over about usage, bills and payments. Of an account that nobody holds it takes no bill or payment
 * that the retention rule has outlived: what was deleted for good does not come back.
 */
@ApplicationScoped
@Transactional
public class BillingIntake {

    @Inject ImportRows rows;
    @Inject Accounts accounts;
    @Inject RetentionRules retention;
    @Inject Clock clock;

    public List<Taken> takeUsage(List<ImportedUsage> batch) {
        Map<String, UsagePoint> points = rows.usagePoints(distinct(batch, ImportedUsage::usagePoint));
        LocalDate from = batch.stream().map(ImportedUsage::periodStart).min(LocalDate::compareTo).orElse(null);
        LocalDate to = batch.stream().map(ImportedUsage::periodStart).max(LocalDate::compareTo).orElse(null);
        Map<String, UsageSummary> known = rows.usage(points.values().stream().map(UsagePoint::id).toList(), from, to).stream()
                .collect(Collectors.toMap(summary -> summary.usagePointId() + "/" + summary.periodStart(), Function.identity()));
        return batch.stream().map(row -> take(row, points.get(row.usagePoint()), known)).toList();
    }

    private Taken take(ImportedUsage row, UsagePoint point, Map<String, UsageSummary> known) {
        if (point == null) {
            return Taken.refused("import.unknown_usage_point");
        }
        UsageSummary summary = known.get(point.id() + "/" + row.periodStart());
        if (summary == null) {
            rows.add(new UsageSummary(point.id(), row));
            return Taken.as(Outcome.CREATED);
        }
        return Taken.ifChanged(summary.update(row));
    }

    public List<Taken> takeBills(List<ImportedBill> batch) {
        Map<String, ServiceAccount> of = rows.accounts(distinct(batch, ImportedBill::accountNumber));
        Set<Long> held = held(of);
        Map<String, Bill> known = rows.bills(distinct(batch, ImportedBill::number));
        return batch.stream().map(row -> take(row, of.get(row.accountNumber()), held, known.get(row.number()))).toList();
    }

    private Taken take(ImportedBill row, ServiceAccount account, Set<Long> held, Bill known) {
        if (account == null) {
            return Taken.refused(SupplyIntake.UNKNOWN_ACCOUNT);
        }
        if (known == null && !held.contains(account.id()) && outlived(DataClass.BILLING, row.issuedOn())) {
            return Taken.as(Outcome.SKIPPED);
        }
        if (known == null) {
            rows.add(new Bill(account.id(), row));
            return Taken.as(Outcome.CREATED);
        }
        return known.belongsTo(account.id()) ? Taken.ifChanged(known.update(row)) : Taken.refused("import.other_account");
    }

    public List<Taken> takePayments(List<ImportedPayment> batch) {
        Map<String, ServiceAccount> of = rows.accounts(distinct(batch, ImportedPayment::accountNumber));
        Set<Long> held = held(of);
        Map<String, Payment> known = rows.payments(distinct(batch, ImportedPayment::number));
        return batch.stream().map(row -> take(row, of.get(row.accountNumber()), held, known.get(row.number()))).toList();
    }

    private Taken take(ImportedPayment row, ServiceAccount account, Set<Long> held, Payment known) {
        if (account == null) {
            return Taken.refused(SupplyIntake.UNKNOWN_ACCOUNT);
        }
        if (known == null && !held.contains(account.id()) && outlived(DataClass.PAYMENT, row.paidOn())) {
            return Taken.as(Outcome.SKIPPED);
        }
        if (known == null) {
            rows.add(new Payment(account.id(), row));
            return Taken.as(Outcome.CREATED);
        }
        return known.belongsTo(account.id()) ? Taken.ifChanged(known.update(row)) : Taken.refused("import.other_account");
    }

    private Set<Long> held(Map<String, ServiceAccount> known) {
        return accounts.holders(known.values().stream().map(ServiceAccount::id).toList()).stream()
                .map(AccountHolder::accountId).collect(Collectors.toSet());
    }

    private boolean outlived(DataClass dataClass, LocalDate day) {
        return retention.of(dataClass).outlived(clock.today()).map(last -> !day.isAfter(last)).orElse(false);
    }
}
