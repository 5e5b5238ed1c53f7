package portal.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import portal.census.DailySweep;
import portal.census.DataClass;
import portal.census.Due;
import portal.census.Purpose;
import portal.census.Uses;

/** Removes orders once the operator's rule for them has passed. */
@ApplicationScoped
@Uses(Purpose.RIGHTS)
class OrderSweep extends DailySweep {

    @Inject Orders orders;

    @Override
    public String name() {
        return "order-sweep";
    }

    @Override
    protected boolean removeSome() {
        return orders.removeSomeOutlived();
    }

    @Override
    public List<Due> due(LocalDate day) {
        return List.of(new Due(DataClass.ORDER, "retention_rule.orders", orders.countOutlived(day)));
    }
}
