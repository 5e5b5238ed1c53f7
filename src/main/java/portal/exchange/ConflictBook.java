package portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import portal.customer.CorrectedField;
import portal.customer.CustomerNews;
import portal.customer.CustomerRecords;
import portal.customer.CustomerView;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.vault.Place;
import portal.vault.Vault;

/** Values about which the portal and the billing system disagree. The caller answers for the audit. */
@ApplicationScoped
@Transactional
public class ConflictBook {

    private static final int MOST = 200;

    @Inject OutboundChanges changes;
    @Inject ChangeFeed feed;
    @Inject CustomerRecords customers;
    @Inject Vault vault;
    @Inject Clock clock;

    /** Opens a conflict, or writes into an open one what the extract says now. */
    ExtractConflict write(ExtractConflict open, long customer, CorrectedField field, String theirs, Instant extractedAt) {
        ExtractConflict conflict = open == null ? new ExtractConflict(customer, field) : open;
        conflict.says(vault.seal(theirs, place(conflict)), extractedAt);
        if (open == null) {
            changes.add(conflict);
        }
        return conflict;
    }

    /** Those that wait for a decision, oldest first. */
    public List<ConflictView> open() {
        return changes.open(MOST).stream().map(this::view).toList();
    }

    /** @throws NotFound when there is none of that reference */
    public ConflictView find(String reference) {
        return view(conflict(reference));
    }

    /** What stands here is right: the billing system is told again. @throws Refusal when it was decided already */
    public void keepOurs(String reference) {
        ExtractConflict conflict = undecided(reference);
        conflict.decide(ExtractConflict.State.OURS, clock.now());
        CustomerView customer = customers.get(conflict.customerId());
        feed.tell(new CustomerNews(CustomerNews.Kind.CORRECTED, customer.id(), customer.cisNumber(), conflict.field(), theirs(conflict)));
    }

    /** What the billing system says is right: its next extract has its way. @throws Refusal when it was decided already, or for an e-mail address */
    public void takeTheirs(String reference) {
        ExtractConflict conflict = undecided(reference);
        if (conflict.field() == CorrectedField.EMAIL) {
            throw new Refusal("staff_conflict.email_stays");
        }
        conflict.decide(ExtractConflict.State.THEIRS, clock.now());
    }

    private ExtractConflict undecided(String reference) {
        ExtractConflict conflict = conflict(reference);
        if (!conflict.isOpen()) {
            throw new Refusal("staff_conflict.decided");
        }
        return conflict;
    }

    private ExtractConflict conflict(String reference) {
        return changes.conflict(reference).orElseThrow(NotFound::new);
    }

    private ConflictView view(ExtractConflict conflict) {
        CustomerView customer = customers.get(conflict.customerId());
        return new ConflictView(conflict.reference(), customer.reference(), customer.subjectKey(), customer.name().value(), conflict.field(),
                FeedValues.text(customer, conflict.field()), theirs(conflict), conflict.extractedAt(), conflict.isOpen());
    }

    private String theirs(ExtractConflict conflict) {
        return vault.open(conflict.theirs(), place(conflict));
    }

    static Place place(ExtractConflict conflict) {
        return new Place("extract_conflict", "theirs", conflict.id());
    }
}
