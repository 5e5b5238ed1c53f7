package portal.support.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import portal.census.DataClass;
import portal.census.Due;
import portal.census.RetentionRules;
import portal.customer.hold.LegalHolds;
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
    @Inject LegalHolds holds;
    @Inject Clock clock;

    /** Closes answered cases to which nobody came back. Returns whether there may be more. */
    boolean closeSomeQuiet() {
        List<SupportCase> quiet = rows.quietSince(before("support.closeDays"), AT_ONCE);
        quiet.forEach(one -> one.close(clock.now()));
        return quiet.size() == AT_ONCE;
    }

    /** Removes the documents of cases that ended: what was needed for one answer is not kept for the next (TTE-10). */
    boolean purgeSome() {
        List<SupportCase> ended = rows.unpurged(before("support.documentDays"), held(), AT_ONCE);
        for (SupportCase one : ended) {
            documents.removeOf(one.id());
            one.purged(clock.now());
        }
        return ended.size() == AT_ONCE;
    }

    /** Removes cases whose period is over. */
    boolean removeSomeOutlived() {
        List<SupportCase> over = over(clock.today()).map(moment -> rows.closedBefore(moment, held(), AT_ONCE)).orElse(List.of());
        for (SupportCase one : over) {
            documents.removeOf(one.id());
            rows.remove(one);
        }
        return over.size() == AT_ONCE;
    }

    /** What the sweep of a day would take, as it stands now; ending a case takes nothing away. */
    List<Due> due(LocalDate day) {
        Instant start = day.atStartOfDay(clock.zone()).toInstant();
        return List.of(new Due(DataClass.SUPPORT, "retention_rule.case_documents", rows.countUnpurged(before(start, "support.documentDays"), held())),
                new Due(DataClass.SUPPORT, "retention_rule.cases", over(day).map(moment -> rows.countClosedBefore(moment, held())).orElse(0L)));
    }

    /** What was closed before goes. */
    private Optional<Instant> over(LocalDate on) {
        return rules.of(DataClass.SUPPORT).outlivedBefore(on, clock.zone());
    }

    private Collection<Long> held() {
        return holds.customers(DataClass.SUPPORT);
    }

    private Instant before(String days) {
        return before(clock.now(), days);
    }

    private Instant before(Instant moment, String days) {
        return moment.minus(Duration.ofDays(operator.number(days)));
    }
}
