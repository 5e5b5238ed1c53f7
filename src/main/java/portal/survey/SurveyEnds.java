package portal.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import portal.audit.Actor;
import portal.census.DataClass;
import portal.census.RetentionRules;
import portal.customer.hold.LegalHolds;
import portal.platform.Clock;

/** What comes to an end by itself. */
@ApplicationScoped
@Transactional
class SurveyEnds {

    /** How long a winner's number waits for its prize. */
    private static final Period CLAIMED = Period.ofMonths(3);

    @Inject Surveys surveys;
    @Inject Sheets sheets;
    @Inject Entries entries;
    @Inject SurveyDesk desk;
    @Inject RetentionRules retention;
    @Inject LegalHolds holds;
    @Inject Clock clock;

    /** Closes one whose last day is over. Returns whether there was one. */
    boolean closeOne() {
        List<Survey> overdue = surveys.overdue(clock.today());
        overdue.stream().findFirst().ifPresent(survey -> desk.close(survey.view().reference(), Actor.system("survey-sweep")));
        return !overdue.isEmpty();
    }

    void forgetOutlived() {
        Collection<Long> held = holds.customers(DataClass.SURVEY);
        List<Long> outlived = outlived(clock.now());
        sheets.forgetAnswers(outlived, held);
        sheets.forget(outlived, held);
        entries.removeAll(unclaimed(clock.now()), held);
    }

    long countOutlived(LocalDate day) {
        Collection<Long> held = holds.customers(DataClass.SURVEY);
        Instant start = day.atStartOfDay(clock.zone()).toInstant();
        return sheets.countNamed(outlived(start), held) + entries.count(unclaimed(start), held);
    }

    private List<Long> outlived(Instant now) {
        Period period = retention.of(DataClass.SURVEY).period();
        return period == null ? List.of() : surveys.closedBefore(now.atZone(ZoneOffset.UTC).minus(period).toInstant());
    }

    private List<Long> unclaimed(Instant now) {
        return surveys.closedBefore(now.atZone(ZoneOffset.UTC).minus(CLAIMED).toInstant());
    }
}
