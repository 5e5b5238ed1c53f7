package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.KnownBy;
import portal.census.Purpose;
import portal.census.RetentionRules;
import portal.customer.hold.LegalHolds;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.vault.Place;
import portal.vault.Vault;

/**
 * Keeps numbers that name people to the state. They come from outside, are sealed at once, open for the one purpose they were collected
 * for, and go on their day.
 *
 * <p>Source: clause CEG-22.
 */
@ApplicationScoped
@Transactional
public class IdentityNumbers implements KnownBy {

    /** For an operator whose rule is the life of the account. */
    private static final Period LONGEST = Period.ofYears(10);

    @Inject IdentityReferences references;
    @Inject CustomerIntake intake;
    @Inject CustomerRecords records;
    @Inject RetentionRules retention;
    @Inject Audit audit;
    @Inject Vault vault;
    @Inject LegalHolds holds;
    @Inject Clock clock;

    /** Takes numbers from an extract, each kind once a person; what became of each, in their order. What is past its day is not taken. */
    public List<Taken> take(List<ImportedIdentity> rows) {
        Set<String> numbers = rows.stream().map(ImportedIdentity::customerNumber).collect(Collectors.toSet());
        Map<String, Long> owners = intake.find(numbers);
        numbers.removeAll(owners.keySet());
        Set<String> erased = intake.erased(numbers);
        Map<String, IdentityReference> known = references.of(owners.values()).stream()
                .collect(Collectors.toMap(reference -> reference.customerId() + "/" + reference.kind(), Function.identity()));
        List<Taken> taken = new ArrayList<>();
        for (ImportedIdentity row : rows) {
            Long owner = owners.get(row.customerNumber());
            if (owner == null) {
                taken.add(erased.contains(row.customerNumber()) ? Taken.as(Outcome.SKIPPED) : Taken.refused("import.unknown_customer"));
            } else {
                taken.add(Taken.as(take(row, owner, known.get(owner + "/" + row.kind()))));
            }
        }
        return taken;
    }

    private Outcome take(ImportedIdentity row, long owner, IdentityReference known) {
        LocalDate expires = expires(row);
        if (!expires.isAfter(clock.today())) {
            return Outcome.SKIPPED;
        }
        if (known == null) {
            IdentityReference reference = new IdentityReference(owner, row.kind());
            reference.take(vault.seal(row.number(), place(reference)), row, expires);
            references.add(reference);
            return Outcome.CREATED;
        }
        if (known.says(row, expires) && row.number().equals(vault.open(known.number(), place(known)))) {
            return Outcome.UNCHANGED;
        }
        known.take(vault.seal(row.number(), place(known)), row, expires);
        return Outcome.CHANGED;
    }

    /** The rule's day, or an earlier one that the billing system says. */
    private LocalDate expires(ImportedIdentity row) {
        Period kept = retention.of(DataClass.IDENTITY_NUMBER).period();
        LocalDate rule = row.collectedOn().plus(kept == null ? LONGEST : kept);
        return row.expiresOn() == null || row.expiresOn().isAfter(rule) ? rule : row.expiresOn();
    }

    /**
     * Opens a number for a use. Every opening, and every refused one, is in the audit.
     *
     * @throws NotFound when there is none of that kind
     * @throws Refusal when it was collected for something else
     */
    @Transactional(dontRollbackOn = Refusal.class)
    public String open(long customer, IdentityKind kind, Purpose use, Actor actor) {
        IdentityReference reference = references.find(customer, kind).orElseThrow(NotFound::new);
        boolean allowed = reference.isFor(use) && clock.today().isBefore(reference.view().expiresOn());
        audit.record(new AuditEntry(actor, allowed ? "identity.opened" : "identity.refused", records.subjectKeyOf(customer),
                Set.of(DataClass.IDENTITY_NUMBER), use, null, null));
        if (!allowed) {
            throw new Refusal("identity.other_purpose");
        }
        return vault.open(reference.number(), place(reference));
    }

    public List<IdentityView> of(long customer) {
        return references.of(List.of(customer)).stream().map(IdentityReference::view).toList();
    }

    @Override
    public List<String> valuesOf(long customer) {
        return references.of(List.of(customer)).stream().map(one -> vault.open(one.number(), place(one))).toList();
    }

    /** Deletes those whose day has come; returns how many. */
    int removeExpired() {
        return references.removeExpired(clock.today(), holds.customers(DataClass.IDENTITY_NUMBER));
    }

    long countExpired(LocalDate day) {
        return references.countExpired(day, holds.customers(DataClass.IDENTITY_NUMBER));
    }

    int remove(long customer) {
        return references.removeAll(customer);
    }

    private static Place place(IdentityReference reference) {
        return new Place("identity_reference", "sealed", reference.id());
    }
}
