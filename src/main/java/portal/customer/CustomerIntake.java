package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import portal.census.Source;
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
        return rows.stream().map(row -> Taken.as(erased.contains(row.number()) ? Outcome.SKIPPED
                : take(row, known.get(row.number()), extractedAt))).toList();
    }

    private Outcome take(ImportedCustomer row, Customer known, Instant extractedAt) {
        Origin origin = new Origin(Source.BILLING_SYSTEM, extractedAt);
        if (known == null) {
            Customer customer = new Customer(row.number(), row.name(), row.language(), row.country(), origin, clock.now());
            customer.prefer(row.preferredChannel(), origin);
            sealed.keepDateOfBirth(customer, row.dateOfBirth(), origin);
            sealed.keepSpecialNeed(customer, row.specialNeed(), origin);
            customers.add(customer);
            return Outcome.CREATED;
        }
        boolean changed = yields(known, CustomerField.NAME, true, extractedAt) && known.rename(row.name(), origin);
        changed |= yields(known, CustomerField.LANGUAGE, true, extractedAt) && known.speak(row.language(), origin);
        changed |= yields(known, CustomerField.COUNTRY, true, extractedAt) && known.live(row.country(), origin);
        changed |= yields(known, CustomerField.PREFERRED_CHANNEL, true, extractedAt) && known.prefer(row.preferredChannel(), origin);
        changed |= yields(known, CustomerField.DATE_OF_BIRTH, row.dateOfBirth() != null, extractedAt)
                && sealed.keepDateOfBirth(known, row.dateOfBirth(), origin);
        changed |= yields(known, CustomerField.SPECIAL_NEED, row.specialNeed() != null, extractedAt)
                && sealed.keepSpecialNeed(known, row.specialNeed(), origin);
        return changed ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    private static boolean yields(Customer customer, CustomerField field, boolean says, Instant extractedAt) {
        Origin origin = customer.origin(field);
        return origin == null || (says || origin.source() == Source.BILLING_SYSTEM) && origin.yieldsTo(extractedAt);
    }

    /** Takes ways to reach people, each kind once a person; what became of each, in their order. */
    public List<Taken> takeContacts(List<ImportedContact> rows, Instant extractedAt) {
        Set<String> numbers = rows.stream().map(ImportedContact::customerNumber).collect(Collectors.toSet());
        Map<String, Long> owners = find(numbers);
        numbers.removeAll(owners.keySet());
        Set<String> erased = erased(numbers);
        Map<String, ContactPoint> known = contactPoints.of(owners.values()).stream()
                .collect(Collectors.toMap(point -> point.customerId() + "/" + point.kind(), Function.identity()));
        List<Taken> taken = new ArrayList<>();
        for (ImportedContact row : rows) {
            Long owner = owners.get(row.customerNumber());
            if (owner == null) {
                taken.add(erased.contains(row.customerNumber()) ? Taken.as(Outcome.SKIPPED) : Taken.refused("import.unknown_customer"));
            } else {
                taken.add(Taken.as(take(row, owner, known.get(owner + "/" + row.kind()), extractedAt)));
            }
        }
        return taken;
    }

    private Outcome take(ImportedContact row, long owner, ContactPoint known, Instant extractedAt) {
        Origin origin = new Origin(Source.BILLING_SYSTEM, extractedAt);
        if (known == null) {
            ContactPoint point = new ContactPoint(owner, row.kind());
            say(point, row, origin);
            contactPoints.add(point);
            return Outcome.CREATED;
        }
        return known.yieldsTo(extractedAt) && say(known, row, origin) ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    private boolean say(ContactPoint point, ImportedContact row, Origin origin) {
        return switch (row.kind()) {
            case EMAIL -> point.say(row.email().text(), fingerprints.of(row.email()), origin);
            case PHONE, MOBILE, FAX -> point.say(row.number().e164(), null, origin);
            case POSTAL -> point.move(row.address(), origin);
        };
    }
}
