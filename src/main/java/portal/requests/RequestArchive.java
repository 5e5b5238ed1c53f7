package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.census.DataClass;
import portal.census.RetentionRules;
import portal.customer.hold.LegalHolds;
import portal.platform.Clock;
import portal.support.documents.Documents;

/** Ended requests: kept as proof as long as the operator's rule says, then gone. */
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
        List<Long> outlived = over(clock.today()).map(this::endedBefore).orElse(List.of());
        outlived.forEach(documents::removeOf);
        outlived.forEach(requests::remove);
        return outlived.size() == AT_ONCE;
    }

    long countOutlived(LocalDate on) {
        return over(on).map(moment -> requests.countEndedBefore(moment, holds.customers(DataClass.REQUEST))).orElse(0L);
    }

    /** What ended before goes. */
    private Optional<Instant> over(LocalDate on) {
        return rules.of(DataClass.REQUEST).outlived(on).map(day -> day.plusDays(1).atStartOfDay(clock.zone()).toInstant());
    }

    private List<Long> endedBefore(Instant moment) {
        return requests.endedBefore(moment, holds.customers(DataClass.REQUEST), AT_ONCE);
    }
}
