package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import portal.census.DataClass;
import portal.census.RetentionRules;
import portal.customer.hold.LegalHolds;
import portal.platform.Clock;
import portal.support.documents.Documents;

/** Ended requests: kept as proof as long as the operator's rule says, then gone but for their place in the public numbers. */
@ApplicationScoped
@Transactional
class RequestArchive {

    private static final int AT_ONCE = 100;

    @Inject DataRequests requests;
    @Inject Documents documents;
    @Inject RetentionRules rules;
    @Inject LegalHolds holds;
    @Inject Clock clock;

    /** Returns whether there may be more. */
    boolean removeSomeOutlived() {
        List<DataRequest> outlived = over(clock.today()).map(this::endedBefore).orElse(List.of());
        tally(outlived);
        outlived.stream().map(DataRequest::id).forEach(id -> {
            documents.removeOf(id);
            requests.remove(id);
        });
        return outlived.size() == AT_ONCE;
    }

    /** What the public numbers need of them when they are gone. */
    private void tally(List<DataRequest> outlived) {
        outlived.stream().collect(Collectors.groupingBy(one -> one.deadline().receivedOn().getYear())).forEach((year, ofYear) ->
                ofYear.stream().collect(Collectors.groupingBy(this::alike, Collectors.counting())).forEach((alike, count) ->
                        requests.add(new RequestTally(year, alike.times(count)))));
    }

    private Answered alike(DataRequest one) {
        LocalDate ended = LocalDate.ofInstant(one.endedAt(), clock.zone());
        return new Answered(one.kind(), one.state(), (int) ChronoUnit.DAYS.between(one.deadline().receivedOn(), ended), one.deadline().isBreached(), 1);
    }

    long countOutlived(LocalDate on) {
        return over(on).map(moment -> requests.countEndedBefore(moment, holds.customers(DataClass.REQUEST))).orElse(0L);
    }

    /** What ended before goes. */
    private Optional<Instant> over(LocalDate on) {
        return rules.of(DataClass.REQUEST).outlivedBefore(on, clock.zone());
    }

    private List<DataRequest> endedBefore(Instant moment) {
        return requests.endedBefore(moment, holds.customers(DataClass.REQUEST), AT_ONCE);
    }
}
