package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/**
 * Requests outlive their person without naming them: kind, days and outcome are the operator's proof and the yearly numbers. What the
 * person still had open ends with them, but for the deletion itself, which is being fulfilled.
 */
@ApplicationScoped
@Transactional
class RequestsErasure implements ErasureStep {

    private static final int AFTER_COPIES = 200;

    @Inject DataRequests requests;
    @Inject MessageRows messages;
    @Inject ItemRows items;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(DataRequest.class, RequestEvent.class, RequestMessage.class, RequestItem.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return lines(messages.countBy(customer) + items.countBy(customer), requests.of(customer).size());
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        List<DataRequest> all = requests.of(customer);
        for (DataRequest request : all) {
            if (request.canBeWithdrawn()) {
                request.withdraw(at);
            }
            request.forgetPerson();
        }
        return lines(messages.removeBy(customer) + items.removeBy(customer), all.size());
    }

    @Override
    public int order() {
        return AFTER_COPIES;
    }

    private static List<ErasureLine> lines(long said, long count) {
        return List.of(ErasureLine.deleted(DataClass.REQUEST, said), ErasureLine.anonymised(DataClass.REQUEST, count));
    }
}
