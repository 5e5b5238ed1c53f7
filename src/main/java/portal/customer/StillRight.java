package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.platform.Clock;
import portal.platform.Operator;

/**
 * Asks people whether the ways to reach them are still right (CEG-31, CET-16): once a value is older than the pack's
 * {@code correction.confirm.months}, and nobody has said since that it is right.
 *
 * <pre>
 *  value written      asked from here on        "yes, still right"        asked again
 *  --|--- months ----------|-----------------------|------- months -----------|----&gt;
 * </pre>
 */
@ApplicationScoped
@Transactional
public class StillRight implements Waiting {

    private static final Set<String> WAYS = Stream.of(ContactKind.values()).map(kind -> "field." + kind).collect(Collectors.toSet());

    @Inject Changes changes;
    @Inject Audit audit;
    @Inject Operator operator;
    @Inject Clock clock;

    /** The ways to reach a person that are to be looked at again; empty when all are young enough. */
    public List<ContactView> stale(List<ContactView> contacts, Instant confirmedAt) {
        return contacts.stream().filter(point -> !point.isEmpty()).filter(point -> isStale(day(point.since(), confirmedAt))).toList();
    }

    /** The same question, answered from what the details page has read already. */
    boolean isDue(List<DetailGroup> groups) {
        List<Detail> all = groups.stream().flatMap(group -> group.details().stream()).toList();
        Instant confirmedAt = all.stream().filter(detail -> detail.key().equals(PersonDetails.CONFIRMED)).map(detail -> (Instant) detail.value())
                .filter(Objects::nonNull).findFirst().orElse(null);
        return all.stream().filter(detail -> WAYS.contains(detail.key()) && detail.value() != null)
                .anyMatch(detail -> isStale(day(detail.since(), confirmedAt)));
    }

    /** Their owner says that they are right. */
    public void confirm(long customer, Actor actor) {
        Customer locked = changes.lock(customer);
        locked.confirm(clock.now());
        audit.record(new AuditEntry(actor, "customer.confirmed", locked.subjectKey(), Set.of(DataClass.CONTACT), Purpose.SERVICE, null, null));
    }

    /** Texts come from columns only: MariaDB refuses to put a literal of another collation beside them. */
    @Override
    public String select() {
        return """
                SELECT MIN(p.kind) AS word, c.reference AS reference,
                CAST(CASE WHEN c.confirmed_at > MIN(p.updated_at) THEN c.confirmed_at ELSE MIN(p.updated_at) END AS DATE) AS due
                FROM customer c JOIN contact_point p ON p.customer_id = c.id AND (p.address_text IS NOT NULL OR p.line1 IS NOT NULL)
                WHERE c.id = ? GROUP BY c.reference, c.confirmed_at""";
    }

    /** Null while all is young enough. */
    @Override
    public WaitingItem item(String word, String reference, LocalDate oldest) {
        return oldest != null && isStale(oldest) ? new WaitingItem("home.still_right", null, "/account/details/right", null) : null;
    }

    private boolean isStale(LocalDate day) {
        return !day.plusMonths(operator.number("correction.confirm.months")).isAfter(clock.today());
    }

    private LocalDate day(Instant since, Instant confirmedAt) {
        return LocalDate.ofInstant(confirmedAt != null && confirmedAt.isAfter(since) ? confirmedAt : since, clock.zone());
    }
}
