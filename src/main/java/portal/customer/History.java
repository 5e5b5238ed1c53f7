package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.KnownBy;
import portal.census.Purpose;
import portal.platform.Clock;
import portal.vault.Place;
import portal.vault.Vault;

/** Every change of a customer's values: from what to what, by whom, when. Other features add theirs in their own transaction. */
@ApplicationScoped
@Transactional
public class History implements KnownBy {

    /** More lines than this nobody reads on a page; the copy has them all. */
    private static final int ON_A_PAGE = 100;
    private static final Set<CorrectedField> NAMING = EnumSet.of(CorrectedField.NAME, CorrectedField.EMAIL, CorrectedField.PHONE, CorrectedField.MOBILE,
            CorrectedField.FAX);

    @Inject Changes changes;
    @Inject Customers customers;
    @Inject Vault vault;
    @Inject Audit audit;
    @Inject Event<CustomerNews> news;
    @Inject Clock clock;

    /** From here to the end of the transaction nobody else corrects this customer. */
    public void holdStill(long customer) {
        changes.lock(customer);
    }

    /** Remembers what was changed, and in the audit that it was. Nothing changed leaves no trace. */
    public void note(long customer, List<Changed> changed, Actor actor) {
        if (changed.isEmpty()) {
            return;
        }
        changed.forEach(one -> changes.add(sealed(customer, one.kept(), actor)));
        Customer whose = customers.get(customer);
        changed.forEach(one -> news.fire(CustomerNews.corrected(whose, one)));
        Set<DataClass> classes = changed.stream().map(one -> one.field().dataClass()).collect(Collectors.toSet());
        audit.record(new AuditEntry(actor, "customer.corrected", whose.subjectKey(), classes, Purpose.RIGHTS, null, null));
    }

    /** The latest changes, newest first. */
    public List<ChangeView> of(long customer) {
        return of(customer, ON_A_PAGE);
    }

    List<ChangeView> of(long customer, int most) {
        return changes.of(customer, most).stream().map(this::opened).toList();
    }

    /** Names, mail addresses and numbers that were theirs before. */
    @Override
    public List<String> valuesOf(long customer) {
        return of(customer, Integer.MAX_VALUE).stream().map(ChangeView::changed).filter(one -> NAMING.contains(one.field()))
                .flatMap(one -> Stream.of(one.before(), one.after())).filter(Objects::nonNull).distinct().toList();
    }

    private Change sealed(long customer, Changed changed, Actor actor) {
        Change change = new Change(customer, changed.field(), actor, clock.now());
        change.says(vault.seal(changed.before(), place("old_value", change)), vault.seal(changed.after(), place("new_value", change)));
        return change;
    }

    private ChangeView opened(Change change) {
        Changed changed = new Changed(change.field(), vault.open(change.before(), place("old_value", change)),
                vault.open(change.after(), place("new_value", change)));
        return new ChangeView(changed, change.actorKind(), change.actorRole(), change.at());
    }

    private static Place place(String column, Change change) {
        return new Place("customer_change", column, change.id());
    }
}
