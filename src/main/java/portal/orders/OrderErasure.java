package portal.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** Orders are books: they stay without their person, their address and their contact until their time is over. */
@ApplicationScoped
class OrderErasure implements ErasureStep {

    @Inject Orders orders;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(Order.class, OrderLine.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        return List.of(ErasureLine.anonymised(DataClass.ORDER, orders.countOf(customer)));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        return List.of(ErasureLine.anonymised(DataClass.ORDER, orders.forget(customer)));
    }
}
