package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import portal.customer.CustomerIntake;
import portal.customer.Origin;
import portal.customer.Outcome;
import portal.customer.Provenance;
import portal.customer.Taken;
import portal.platform.Clock;

/**
 * Takes what a billing system hands over about places, accounts and meters. It is the master of them: whatever is different is taken.
 * What is the same is not written, so that taking an extract twice changes nothing.
 */
@ApplicationScoped
@Transactional
public class SupplyIntake {

    static final String UNKNOWN_ACCOUNT = "import.unknown_account";

    @Inject ImportRows rows;
    @Inject Accounts accounts;
    @Inject Credits credits;
    @Inject CustomerIntake customers;
    @Inject Provenance provenance;
    @Inject Clock clock;

    public List<Taken> takePremises(List<ImportedPremises> batch) {
        Map<String, Premises> known = rows.premises(distinct(batch, ImportedPremises::number));
        return batch.stream().map(row -> take(row, known.get(row.number()))).toList();
    }

    private Taken take(ImportedPremises row, Premises known) {
        if (known == null) {
            rows.add(new Premises(row.number(), row.address()));
            return Taken.as(Outcome.CREATED);
        }
        return Taken.ifChanged(known.relocate(row.address()));
    }

    /** Takes accounts and ties each to its holder; who was erased here stays untied. */
    public List<Taken> takeAccounts(List<ImportedAccount> batch, Instant extractedAt) {
        Set<String> holders = distinct(batch, ImportedAccount::customerNumber);
        Map<String, Long> ids = customers.find(holders);
        holders.removeAll(ids.keySet());
        Set<String> erased = customers.erased(holders);
        Map<String, Premises> premises = rows.premises(distinct(batch, ImportedAccount::premisesNumber));
        Map<String, ServiceAccount> known = rows.accounts(distinct(batch, ImportedAccount::number));
        List<Long> accountIds = known.values().stream().map(ServiceAccount::id).toList();
        Map<Long, List<AccountHolder>> held = accounts.ties(accountIds).stream().collect(Collectors.groupingBy(AccountHolder::accountId));
        Map<Long, List<CreditReport>> reports = credits.of(accountIds).stream().collect(Collectors.groupingBy(CreditReport::accountId));
        Origin origin = provenance.extract(extractedAt);
        List<Taken> taken = new ArrayList<>();
        List<AccountHolder> links = new ArrayList<>();
        List<Runnable> asked = new ArrayList<>();
        for (ImportedAccount row : batch) {
            Long holder = ids.get(row.customerNumber());
            Premises place = premises.get(row.premisesNumber());
            ServiceAccount account = known.get(row.number());
            if (place == null) {
                taken.add(Taken.refused("import.unknown_premises"));
            } else if (holder == null && !erased.contains(row.customerNumber())) {
                taken.add(Taken.refused("import.unknown_customer"));
            } else if (account == null) {
                taken.add(open(row, place, holder, links, asked, origin));
            } else {
                LocalDate since = LocalDate.ofInstant(extractedAt, clock.zone());
                boolean moved = hold(account, holder, held.getOrDefault(account.id(), List.of()), since, links, origin);
                boolean rated = holder != null && credits.keep(holder, account.id(), row.credit(), reports.getOrDefault(account.id(), List.of()), origin);
                boolean paper = holder != null && account.updatePaperless(row.paperless(), origin);
                taken.add(Taken.ifChanged(account.update(row, place.id(), origin) | moved | rated | paper));
            }
        }
        rows.flush();
        links.forEach(accounts::add);
        asked.forEach(Runnable::run);
        return taken;
    }

    private Taken open(ImportedAccount row, Premises place, Long holder, List<AccountHolder> links, List<Runnable> asked,
            Origin origin) {
        ServiceAccount account = new ServiceAccount(row, place.id(), origin);
        account.updatePaperless(holder == null ? null : row.paperless(), origin);
        rows.add(account);
        if (holder != null) {
            links.add(new AccountHolder(holder, account.id(), row.openedOn()).cameIn(origin));
            asked.add(() -> credits.keep(holder, account.id(), row.credit(), List.of(), origin));
        }
        return Taken.as(holder == null ? Outcome.SKIPPED : Outcome.CREATED);
    }

    /**
     * Another holder sees the account from the extract's day on, not the years of the one before, whose household goes with them. One of the
     * household takes the lead and keeps the others.
     */
    private boolean hold(ServiceAccount account, Long holder, List<AccountHolder> ties, LocalDate since, List<AccountHolder> links,
            Origin origin) {
        if (holder == null) {
            return false;
        }
        Optional<AccountHolder> own = ties.stream().filter(tie -> tie.customerId() == holder).findFirst();
        if (own.isPresent() && !own.get().isDelegate()) {
            boolean changed = own.get().lead();
            ties.stream().filter(tie -> changed && tie != own.get() && tie.role() == HolderRole.PRIMARY).forEach(accounts::remove);
            return changed;
        }
        ties.stream().filter(tie -> tie.customerId() != holder).forEach(accounts::remove);
        own.ifPresentOrElse(tie -> tie.cameIn(origin).update(HolderRole.PRIMARY, since, null),
                () -> links.add(new AccountHolder(holder, account.id(), since).cameIn(origin)));
        return true;
    }

    /** Takes meters and the usage points they measure. */
    public List<Taken> takeMeters(List<ImportedMeter> batch) {
        Map<String, ServiceAccount> known = rows.accounts(distinct(batch, ImportedMeter::accountNumber));
        Map<String, UsagePoint> points = new HashMap<>(rows.usagePoints(distinct(batch, ImportedMeter::usagePoint)));
        batch.stream().filter(row -> known.containsKey(row.accountNumber()))
                .forEach(row -> points.computeIfAbsent(row.usagePoint(), number -> added(row, known.get(row.accountNumber()))));
        rows.flush();
        Map<String, Meter> meters = rows.meters(distinct(batch, ImportedMeter::serial));
        return batch.stream().map(row -> known.containsKey(row.accountNumber())
                ? take(row, known.get(row.accountNumber()), points.get(row.usagePoint()), meters.get(row.serial()))
                : Taken.refused(UNKNOWN_ACCOUNT)).toList();
    }

    private UsagePoint added(ImportedMeter row, ServiceAccount account) {
        UsagePoint point = new UsagePoint(row.usagePoint(), row.fuel(), account.id(), account.premisesId());
        rows.add(point);
        return point;
    }

    private Taken take(ImportedMeter row, ServiceAccount account, UsagePoint point, Meter known) {
        boolean changed = point.billTo(account.id(), account.premisesId());
        if (known == null) {
            rows.add(new Meter(row.serial(), point.id(), row.installedOn()));
            return Taken.as(Outcome.CREATED);
        }
        return Taken.ifChanged(known.mount(point.id(), row.installedOn()) | changed);
    }

    static <T> Set<String> distinct(Collection<T> batch, Function<T, String> number) {
        return batch.stream().map(number).collect(Collectors.toSet());
    }
}
