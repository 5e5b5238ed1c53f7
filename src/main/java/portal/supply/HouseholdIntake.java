package portal.supply;

import static portal.supply.SupplyIntake.distinct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portal.customer.CustomerIntake;
import portal.customer.Origin;
import portal.customer.Outcome;
import portal.customer.Provenance;
import portal.customer.Taken;
import portal.platform.Clock;

/**
 * Takes what a billing system hands over about who shares an account and under which contract. A tie whose last day is over ends; one that
 * is not named stays, because an extract may come without this file.
 */
@ApplicationScoped
@Transactional
public class HouseholdIntake {

    @Inject ImportRows rows;
    @Inject Accounts accounts;
    @Inject Ties ends;
    @Inject CustomerIntake customers;
    @Inject Provenance provenance;
    @Inject Clock clock;

    /** Who was erased here stays untied. */
    public List<Taken> takeHolders(List<ImportedHolder> batch, Instant extractedAt) {
        Set<String> numbers = distinct(batch, ImportedHolder::customerNumber);
        Map<String, Long> ids = customers.find(numbers);
        numbers.removeAll(ids.keySet());
        Set<String> erased = customers.erased(numbers);
        Map<String, ServiceAccount> known = rows.accounts(distinct(batch, ImportedHolder::accountNumber));
        Map<String, AccountHolder> ties = new HashMap<>();
        accounts.ties(known.values().stream().map(ServiceAccount::id).toList()).forEach(tie -> ties.put(key(tie.accountId(), tie.customerId()), tie));
        LocalDate today = LocalDate.ofInstant(extractedAt, clock.zone());
        Origin origin = provenance.extract(extractedAt);
        return batch.stream().map(row -> {
            ServiceAccount account = known.get(row.accountNumber());
            Long customer = ids.get(row.customerNumber());
            if (account == null) {
                return Taken.refused(SupplyIntake.UNKNOWN_ACCOUNT);
            }
            if (customer == null) {
                return erased.contains(row.customerNumber()) ? Taken.as(Outcome.SKIPPED) : Taken.refused("import.unknown_customer");
            }
            return take(row, account.id(), customer, ties.get(key(account.id(), customer)), today, origin);
        }).toList();
    }

    private Taken take(ImportedHolder row, long account, long customer, AccountHolder tie, LocalDate today, Origin origin) {
        boolean over = row.until() != null && row.until().isBefore(today);
        if (tie == null) {
            if (over) {
                return Taken.as(Outcome.SKIPPED);
            }
            accounts.add(new AccountHolder(customer, account, row.role(), row.from(), row.until(), row.scopes()).cameIn(origin));
            return Taken.as(Outcome.CREATED);
        }
        if (over) {
            ends.end(tie);
            return Taken.ifChanged(true);
        }
        boolean changed = tie.update(row.role(), row.from(), row.until());
        return Taken.ifChanged(changed && tie.cameIn(origin) == tie);
    }

    private static String key(long account, long customer) {
        return account + "/" + customer;
    }

    public List<Taken> takeAgreements(List<ImportedAgreement> batch, Instant extractedAt) {
        Map<String, ServiceAccount> of = rows.accounts(distinct(batch, ImportedAgreement::accountNumber));
        Map<String, Agreement> known = rows.agreements(distinct(batch, ImportedAgreement::number));
        Origin origin = provenance.extract(extractedAt);
        return batch.stream().map(row -> take(row, of.get(row.accountNumber()), known.get(row.number()), origin)).toList();
    }

    private Taken take(ImportedAgreement row, ServiceAccount account, Agreement known, Origin origin) {
        if (account == null) {
            return Taken.refused(SupplyIntake.UNKNOWN_ACCOUNT);
        }
        if (known == null) {
            rows.add(new Agreement(account.id(), row, origin));
            return Taken.as(Outcome.CREATED);
        }
        return known.belongsTo(account.id()) ? Taken.ifChanged(known.update(row, origin)) : Taken.refused("import.other_account");
    }
}
