package portal.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portal.census.DataClass;
import portal.census.RetentionRules;
import portal.customer.hold.LegalHolds;
import portal.platform.Clock;
import portal.platform.NotFound;

/** A customer's orders, for reading; what changes them is {@link OrderIntake}. */
@ApplicationScoped
@Transactional
public class Orders {

    private static final int ON_A_PAGE = 100;
    private static final int AT_ONCE = 200;

    @Inject OrderRows rows;
    @Inject RetentionRules rules;
    @Inject LegalHolds holds;
    @Inject Clock clock;

    /** Newest first. */
    public List<OrderView> of(long customer) {
        return withLines(rows.of(customer, ON_A_PAGE));
    }

    /** @throws NotFound when there is no such order or it is somebody else's */
    public OrderView get(long customer, String reference) {
        return withLines(List.of(rows.find(customer, reference).orElseThrow(NotFound::new))).get(0);
    }

    /** The last day it is kept; null while the account decides. */
    LocalDate keptUntil(OrderView order) {
        return rules.of(DataClass.ORDER).keepUntil(order.orderedOn()).orElse(null);
    }

    /** All of them, for a copy. */
    List<OrderView> all(long customer) {
        return withLines(rows.of(customer, Integer.MAX_VALUE));
    }

    long countOf(long customer) {
        return rows.count(customer);
    }

    /** Cuts the tie between a person and their orders. Returns how many there were. */
    int forget(long customer) {
        List<Order> all = rows.of(customer, Integer.MAX_VALUE);
        all.forEach(Order::forgetPerson);
        return all.size();
    }

    /** Removes some orders whose time is over, whoever's they are. Returns whether there may be more. */
    boolean removeSomeOutlived() {
        List<Long> over = rules.of(DataClass.ORDER).outlived(clock.today()).map(day -> rows.upTo(day, holds.customers(DataClass.ORDER), AT_ONCE)).orElse(List.of());
        if (!over.isEmpty()) {
            rows.remove(over);
        }
        return over.size() == AT_ONCE;
    }

    long countOutlived(LocalDate on) {
        return rules.of(DataClass.ORDER).outlived(on).map(day -> rows.countUpTo(day, holds.customers(DataClass.ORDER))).orElse(0L);
    }

    private List<OrderView> withLines(List<Order> orders) {
        Map<Long, List<OrderLine>> lines = rows.lines(orders.stream().map(Order::id).toList()).stream()
                .collect(Collectors.groupingBy(OrderLine::orderId));
        return orders.stream().map(order -> order.view(lines.getOrDefault(order.id(), List.of()))).toList();
    }
}
