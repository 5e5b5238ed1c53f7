package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import portal.census.DataClass;
import portal.census.RetentionRules;
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
    @Inject Clock clock;

    /** Returns whether there may be more. */
    boolean removeSomeOutlived() {
        List<Long> outlived = rules.of(DataClass.REQUEST).outlived(clock.today())
                .map(day -> day.plusDays(1).atStartOfDay(clock.zone()).toInstant())
                .map(this::endedBefore).orElse(List.of());
        outlived.forEach(documents::removeOf);
        outlived.forEach(requests::remove);
        return outlived.size() == AT_ONCE;
    }

    private List<Long> endedBefore(Instant moment) {
        return requests.endedBefore(moment, AT_ONCE);
    }
}
