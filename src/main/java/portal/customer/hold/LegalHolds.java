package portal.customer.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portal.audit.Actor;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Holds;
import portal.census.Purpose;
import portal.customer.CustomerRecords;
import portal.customer.OwnAffairs;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;

/** Puts and lifts legal holds, and answers for sweeps and erasures what has to stay. */
@ApplicationScoped
@Transactional
public class LegalHolds implements Holds {

    /** Nobody's and no account's number, so that a list of what is held is never empty and needs no query of its own. */
    private static final long NOBODY = 0;
    private static final String NONE = "";

    /** What outlives its person anyway, restricted: a hold of one of these keeps the books and lets the person go. */
    private static final Set<DataClass> BOOKS = EnumSet.of(DataClass.BILLING, DataClass.PAYMENT);

    @Inject HoldRows rows;
    @Inject CustomerRecords customers;
    @Inject OwnAffairs own;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * Keeps what is there of a customer, or of an account without a holder when there is no customer.
     *
     * @return the reference of the hold
     * @throws Refusal when its last day is over, or somebody would hold their own
     */
    public String put(Long customer, HoldOrder order, Actor actor) {
        if (order.until() != null && order.until().isBefore(clock.today())) {
            throw Refusal.at("until", "hold.until_over");
        }
        own.refuse(actor, customer);
        LegalHold hold = new LegalHold(customer, order, actor.key(), clock.now());
        rows.add(hold);
        record(actor, "hold.put", hold);
        return hold.view(null).reference();
    }

    /** Ends a hold. One of an account without a holder leaves nothing but its lines in the audit. @throws NotFound when there is none */
    public void lift(String reference, Actor actor) {
        LegalHold hold = rows.find(reference).orElseThrow(NotFound::new);
        own.refuse(actor, hold.customerId());
        hold.lift(actor.key(), clock.now());
        record(actor, "hold.lifted", hold);
        if (hold.customerId() == null) {
            rows.remove(hold);
        }
    }

    /** Those that hold today, newest first. */
    public List<HoldView> good() {
        return rows.good(clock.today()).stream().map(this::view).toList();
    }

    /** Whether anything holds this customer's data. */
    public boolean isHeld(long customer) {
        return !rows.good(customer, clock.today()).isEmpty();
    }

    /** Whether anything holds more of this customer than books, so that an erasure has to wait. */
    public boolean isStopped(long customer) {
        return rows.good(customer, clock.today()).stream().anyMatch(hold -> !isOfBooks(hold));
    }

    /** The last day on which an erasure has to wait if nobody acts; empty when one of the holds has no end. */
    public Optional<LocalDate> stoppedUntil(long customer) {
        return last(rows.good(customer, clock.today()).stream().filter(hold -> !isOfBooks(hold)).toList());
    }

    /** Classes of the books that have to stay when this customer goes. */
    public Set<DataClass> heldBooks(long customer) {
        return rows.good(customer, clock.today()).stream().filter(LegalHolds::isOfBooks).map(hold -> hold.view(null).dataClass())
                .collect(Collectors.toSet());
    }

    /** A customer goes; what holds their books holds those of these accounts from now on. */
    public void passOn(long customer, Collection<String> accounts) {
        for (LegalHold hold : rows.good(customer, clock.today())) {
            accounts.forEach(account -> rows.add(hold.ofAccount(account)));
        }
    }

    private static boolean isOfBooks(LegalHold hold) {
        return BOOKS.contains(hold.view(null).dataClass());
    }

    private static Optional<LocalDate> last(List<LegalHold> good) {
        List<LocalDate> ends = good.stream().map(hold -> hold.view(null).until()).toList();
        return ends.stream().anyMatch(Objects::isNull) ? Optional.empty() : ends.stream().max(LocalDate::compareTo);
    }

    @Override
    public Collection<Long> customers(DataClass dataClass) {
        Set<Long> held = new HashSet<>(rows.customers(dataClass, clock.today()));
        held.add(NOBODY);
        return held;
    }

    /** Numbers of accounts whose books of a class must stay today; never empty. */
    public Collection<String> accounts(DataClass dataClass) {
        Set<String> held = new HashSet<>(rows.accounts(dataClass, clock.today()));
        held.add(NONE);
        return held;
    }

    /** Every hold there ever was on a customer, newest first. */
    List<HoldView> of(long customer) {
        return rows.of(customer).stream().map(hold -> hold.view(null)).toList();
    }

    int forget(long customer) {
        return rows.removeAll(customer);
    }

    private HoldView view(LegalHold hold) {
        return hold.view(hold.customerId() == null ? null : customers.person(hold.customerId()).reference());
    }

    private void record(Actor actor, String action, LegalHold hold) {
        HoldView view = hold.view(null);
        audit.record(new AuditEntry(actor, action, hold.customerId() == null ? null : customers.subjectKeyOf(hold.customerId()),
                view.dataClass() == null ? Set.of(DataClass.REQUEST) : Set.of(view.dataClass()), Purpose.LEGAL, null, view.reference()));
    }
}
