package portal.support.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import portal.census.DataClass;
import portal.census.RetentionRules;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.support.documents.Documents;

/** What happens to cases when nobody does anything: they end, their documents go, and then they go themselves. A few at once. */
@ApplicationScoped
@Transactional
public class CaseArchive {

    private static final int AT_ONCE = 50;

    @Inject CaseRows rows;
    @Inject Documents documents;
    @Inject RetentionRules rules;
    @Inject Operator operator;
    @Inject Clock clock;

    /** Closes answered cases to which nobody came back. Returns whether there may be more. */
    boolean closeSomeQuiet() {
        List<SupportCase> quiet = rows.quietSince(before("support.closeDays"), AT_ONCE);
        quiet.forEach(one -> one.close(clock.now()));
        return quiet.size() == AT_ONCE;
    }

    /** Removes the documents of cases that ended: what was needed for one answer is not kept for the next (TTE-10). */
    boolean purgeSome() {
        List<SupportCase> ended = rows.unpurged(before("support.documentDays"), AT_ONCE);
        for (SupportCase one : ended) {
            documents.removeOf(one.id());
            one.purged(clock.now());
        }
        return ended.size() == AT_ONCE;
    }

    /** Removes cases whose period is over. */
    boolean removeSomeOutlived() {
        List<SupportCase> over = rules.of(DataClass.SUPPORT).outlived(clock.today())
                .map(day -> rows.closedBefore(day.plusDays(1).atStartOfDay(clock.zone()).toInstant(), AT_ONCE)).orElse(List.of());
        for (SupportCase one : over) {
            documents.removeOf(one.id());
            rows.remove(one);
        }
        return over.size() == AT_ONCE;
    }

    private Instant before(String days) {
        return clock.now().minus(Duration.ofDays(operator.number(days)));
    }
}
