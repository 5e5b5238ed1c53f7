package portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import portal.customer.CustomerNews;
import portal.customer.CustomerRecords;
import portal.platform.Clock;
import portal.supply.SupplyNews;
import portal.vault.Place;
import portal.vault.Vault;

/**
 * Tells the billing system what changed here, at least once and in order. A change is numbered in its own transaction; it is sent with
 * every export until an extract's manifest says {@code changes_taken} with its number or a higher one.
 */
@ApplicationScoped
@Transactional
public class ChangeFeed {

    private static final int A_BATCH = 200;

    @Inject OutboundChanges changes;
    @Inject CustomerRecords customers;
    @Inject FeedValues values;
    @Inject Vault vault;
    @Inject @Any Instance<SupplyNews.Source> sources;
    @Inject Clock clock;

    /** Bank details are not told: the billing system takes them from the payment run, never from a file. Of products it knows nothing. */
    void tell(@Observes CustomerNews news) {
        if (news.cisNumber() == null || news.field() != null && !news.field().isTold()) {
            return;
        }
        OutboundChange change = new OutboundChange(changes.lockHead().next(), news, FeedValues.hash(vault, news.before()), clock.now());
        if (news.kind() == CustomerNews.Kind.ERASED) {
            change.says(vault.seal(news.cisNumber(), place(change)));
        }
        changes.add(change);
    }

    /** About an account that the billing system knows, even when it does not know the person. */
    void tell(@Observes SupplyNews news) {
        changes.add(new OutboundChange(changes.lockHead().next(), news, clock.now()));
    }

    /** The next lines to send, from behind a number on; empty at the end. */
    List<ChangeLine> linesAfter(long seq) {
        return changes.waitingAfter(seq, A_BATCH).stream().map(this::line).toList();
    }

    /** An extract of that instant says that everything up to a number was taken. Returns how many were waiting for it. */
    int acknowledge(long seq, Instant extractedAt) {
        int taken = 0;
        for (List<OutboundChange> next = changes.waitingUpTo(seq, A_BATCH); !next.isEmpty(); next = changes.waitingUpTo(seq, A_BATCH)) {
            next.forEach(change -> change.acknowledge(extractedAt));
            next.stream().filter(change -> change.supply() != null).forEach(change -> source(change).taken(change.account(), extractedAt));
            taken += next.size();
        }
        return taken;
    }

    private ChangeLine line(OutboundChange change) {
        if (change.customerId() == null) {
            return ChangeLine.of(change, vault.open(change.erasedNumber(), place(change)), (String) null);
        }
        if (change.supply() != null) {
            return ChangeLine.of(change, customers.get(change.customerId()).cisNumber(), source(change).tell(change.account(), change.about()));
        }
        return values.line(change, customers.get(change.customerId()));
    }

    private SupplyNews.Source source(OutboundChange change) {
        return sources.stream().filter(source -> source.kind() == change.supply()).findFirst().orElseThrow();
    }

    private static Place place(OutboundChange change) {
        return new Place("outbound_change", "erased_number", change.id());
    }
}
