package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import portal.platform.Clock;

/**
 * Takes what a billing system hands over about people. The portal is a copy that its owner may have corrected: a value changes only
 * if it is different, and if {@link Origin#yieldsTo} lets the extract have its way; a value that the billing system does not know
 * takes nothing away from what the customer said.
 */
@ApplicationScoped
@Transactional
public class CustomerIntake {

    @Inject Customers customers;
    @Inject ContactPoints contactPoints;
    @Inject SealedValues sealed;
    @Inject Fingerprints fingerprints;
    @Inject CorrectionGuard guard;
    @Inject Provenance provenance;
    @Inject Clock clock;

    /** Row numbers of those who are here, by the billing system's numbers. */
    public Map<String, Long> find(Collection<String> numbers) {
        return customers.idsByCisNumber(numbers);
    }

    /** Those of the numbers whose person was erased here. */
    public Set<String> erased(Collection<String> numbers) {
        Map<String, String> byFingerprint = numbers.stream().distinct()
                .collect(Collectors.toMap(fingerprints::ofCisNumber, Function.identity()));
        return customers.erased(byFingerprint.keySet()).stream().map(byFingerprint::get).collect(Collectors.toSet());
    }

    /** Takes people, each number once; what became of each, in their order. */
    public List<Taken> takeCustomers(List<ImportedCustomer> rows, Instant extractedAt) {
        List<String> numbers = rows.stream().map(ImportedCustomer::number).toList();
        Set<String> erased = erased(numbers);
        Map<String, Customer> known = customers.byCisNumbers(numbers).stream()
                .collect(Collectors.toMap(Customer::cisNumber, Function.identity()));
        CorrectionGuard.Answers answers = guard.about(known.values().stream().map(Customer::id).toList(), extractedAt);
        return rows.stream().map(row -> Taken.as(erased.contains(row.number()) ? Outcome.SKIPPED
                : take(row, known.get(row.number()), new ExtractRules(provenance.extract(extractedAt), answers)))).toList();
    }

    private Outcome take(ImportedCustomer row, Customer known, ExtractRules rules) {
        Origin origin = rules.origin();
        if (known == null) {
            Customer customer = new Customer(row.number(), row.name(), row.language(), row.country(), origin, clock.now());
            customer.consistOf(row.givenName(), row.familyName());
            customer.prefer(row.preferredChannel(), origin);
            sealed.keepDateOfBirth(customer, row.dateOfBirth(), origin);
            sealed.keepSpecialNeed(customer, row.specialNeed(), origin);
            customers.add(customer);
            return Outcome.CREATED;
        }
        boolean changed = rules.allow(known, CustomerField.NAME, known.name(), row.name().text())
                && known.rename(row.name(), origin) | known.consistOf(row.givenName(), row.familyName());
        changed |= rules.allow(known, CustomerField.LANGUAGE, known.language(), row.language()) && known.speak(row.language(), origin);
        changed |= rules.allow(known, CustomerField.COUNTRY, known.country(), row.country()) && known.live(row.country(), origin);
        changed |= rules.allow(known, CustomerField.PREFERRED_CHANNEL, known.preferredChannel().name(), row.preferredChannel().name())
                && known.prefer(row.preferredChannel(), origin);
        changed |= rules.allow(known, CustomerField.DATE_OF_BIRTH, Objects.toString(sealed.dateOfBirth(known), null),
                Objects.toString(row.dateOfBirth(), null))
                && sealed.keepDateOfBirth(known, row.dateOfBirth(), origin);
        changed |= rules.allow(known, CustomerField.SPECIAL_NEED, sealed.specialNeed(known), row.specialNeed())
                && sealed.keepSpecialNeed(known, row.specialNeed(), origin);
        return changed ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    /** Takes ways to reach people, each kind once a person; what became of each, in their order. */
    public List<Taken> takeContacts(List<ImportedContact> rows, Instant extractedAt) {
        Set<String> numbers = rows.stream().map(ImportedContact::customerNumber).collect(Collectors.toSet());
        Map<String, Long> owners = find(numbers);
        numbers.removeAll(owners.keySet());
        Set<String> erased = erased(numbers);
        Map<String, ContactPoint> known = contactPoints.of(owners.values()).stream()
                .collect(Collectors.toMap(point -> point.customerId() + "/" + point.kind(), Function.identity()));
        ExtractRules rules = new ExtractRules(provenance.extract(extractedAt), guard.about(owners.values(), extractedAt));
        List<Taken> taken = new ArrayList<>();
        for (ImportedContact row : rows) {
            Long owner = owners.get(row.customerNumber());
            if (owner == null) {
                taken.add(erased.contains(row.customerNumber()) ? Taken.as(Outcome.SKIPPED) : Taken.refused("import.unknown_customer"));
            } else {
                taken.add(Taken.as(take(row, owner, known.get(owner + "/" + row.kind()), rules)));
            }
        }
        return taken;
    }

    private Outcome take(ImportedContact row, long owner, ContactPoint known, ExtractRules rules) {
        if (known == null) {
            ContactPoint point = new ContactPoint(owner, row.kind());
            say(point, row, rules.origin());
            contactPoints.add(point);
            return Outcome.CREATED;
        }
        return rules.allow(known, text(row)) && say(known, row, rules.origin()) ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    private static String text(ImportedContact row) {
        return switch (row.kind()) {
            case EMAIL -> row.email().text();
            case PHONE, MOBILE, FAX -> row.number().e164();
            case POSTAL -> row.address().text();
        };
    }

    private boolean say(ContactPoint point, ImportedContact row, Origin origin) {
        return switch (row.kind()) {
            case EMAIL -> point.say(text(row), fingerprints.of(row.email()), origin);
            case PHONE, MOBILE, FAX -> point.say(text(row), null, origin);
            case POSTAL -> point.move(row.address(), origin);
        };
    }
}
