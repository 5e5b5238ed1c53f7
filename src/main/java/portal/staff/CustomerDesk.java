package portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import portal.audit.Audit;
import portal.audit.AuditEntry;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.customer.CustomerRecords;
import portal.customer.CustomerView;
import portal.mail.Mailbox;
import portal.platform.NotFound;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.policy.change.Purposes;
import portal.requests.MyRequests;
import portal.supply.CustomerSearch;
import portal.supply.CustomerSummary;
import portal.supply.Paged;
import portal.support.cases.Cases;

/**
 * Finds customers, opens their page masked, and opens classes of it for a reason. Each of these writes its audit entry in the same
 * transaction, so that there is no look without one; the customer reads those about them.
 */
@ApplicationScoped
@Transactional
public class CustomerDesk {

    private static final int LINES_SHOWN = 10;

    @Inject CustomerSearch search;
    @Inject CustomerRecords records;
    @Inject CustomerFolder folder;
    @Inject Cases cases;
    @Inject MyRequests requests;
    @Inject Mailbox mailbox;
    @Inject Purposes purposes;
    @Inject Audit audit;
    @Inject OnDuty onDuty;

    /**
     * Who that may be: by account number, reference, whole e-mail address or the beginning of a name. The audit keeps by which, never what;
     * an empty box is no search and finds nobody.
     *
     * @param after reference of the last row of the page before, null for the first page
     */
    @Needs(Capability.FIND_CUSTOMERS)
    public Paged<FoundCustomer> find(String typed, String after) {
        if (typed.isBlank()) {
            return new Paged<>(List.of(), 1, false);
        }
        SearchKind kind = SearchKind.of(typed);
        audit.record(new AuditEntry(onDuty.acting(Capability.FIND_CUSTOMERS), "customer.searched", null, kind.classes(), Purpose.SUPPORT,
                null, kind.name()));
        Paged<CustomerSummary> found = search.search(typed, after);
        return new Paged<>(found.rows().stream().map(FoundCustomer::of).toList(), found.page(), found.more());
    }

    /** A customer's page, masked. @throws NotFound when the reference is nobody's */
    @Needs(Capability.OPEN_CUSTOMERS)
    public CustomerFile open(String reference) {
        CustomerView customer = find(reference);
        CustomerFile file = file(customer, EnumSet.noneOf(DataClass.class));
        audit.record(new AuditEntry(onDuty.acting(Capability.OPEN_CUSTOMERS), "customer.viewed", customer.subjectKey(), file.classes(),
                onDuty.purpose(), null, customer.reference()));
        return file;
    }

    /**
     * The same page with classes of it in the open, for this one answer only.
     *
     * @throws Refusal when the role may not see one of the classes
     */
    @Needs(Capability.REVEAL_VALUES)
    public CustomerFile reveal(String reference, Look look) {
        CustomerView customer = find(reference);
        if (!onDuty.classes().containsAll(look.classes())) {
            throw Refusal.at("classes", "staff_customer.classes_closed");
        }
        if (customer.isRestricted() && !onDuty.may(Capability.DECIDE_REQUESTS)) {
            throw Refusal.at("classes", "staff_customer.restricted");
        }
        look.classes().forEach(one -> purposes.require(customer.id(), one, null, look.purpose()));
        audit.record(new AuditEntry(onDuty.acting(Capability.REVEAL_VALUES), "customer.revealed", customer.subjectKey(), look.classes(),
                look.purpose(), look.reason(), customer.reference()));
        return file(customer, look.classes());
    }

    /** The classes that the person at work may open at all. */
    @Needs(Capability.REVEAL_VALUES)
    public List<DataClass> openable() {
        return onDuty.classes().stream().filter(CustomerFolder.LAID_OUT::contains).toList();
    }

    private CustomerView find(String reference) {
        return records.get(records.idOf(Reference.of(reference)));
    }

    private CustomerFile file(CustomerView customer, Set<DataClass> open) {
        Set<DataClass> allowed = onDuty.classes();
        String name = customer.name().value();
        return new CustomerFile(customer.reference(), open.contains(DataClass.IDENTITY) ? name : Mask.name(name), customer.status(),
                folder.sections(customer, allowed, open),
                allowed.contains(DataClass.SUPPORT) ? cases.of(customer.id()).stream().limit(LINES_SHOWN).toList() : List.of(),
                allowed.contains(DataClass.REQUEST) ? requests.list(customer.id()).stream().limit(LINES_SHOWN).toList() : List.of(),
                allowed.contains(DataClass.MESSAGE) ? mailbox.sentTo(customer.id(), 0, LINES_SHOWN) : List.of(),
                allowed.contains(DataClass.ACCESS_LOG) ? audit.looks(customer.subjectKey(), LINES_SHOWN) : List.of());
    }
}
