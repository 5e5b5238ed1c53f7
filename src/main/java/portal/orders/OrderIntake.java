package portal.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import portal.census.DataClass;
import portal.census.RetentionRules;
import portal.customer.CustomerIntake;
import portal.customer.Outcome;
import portal.customer.Taken;
import portal.platform.Clock;

/** Takes what a billing system hands over about orders. What its rule has outlived, and what an erased person ordered, does not come back. */
@ApplicationScoped
@Transactional
public class OrderIntake {

    private static final String UNKNOWN_ORDER = "import.unknown_order";

    @Inject OrderRows rows;
    @Inject CustomerIntake customers;
    @Inject RetentionRules rules;
    @Inject Clock clock;

    public List<Taken> takeOrders(List<ImportedOrder> batch, Instant extractedAt) {
        List<String> numbers = batch.stream().map(ImportedOrder::customerNumber).distinct().toList();
        Map<String, Long> people = customers.find(numbers);
        Set<String> erased = customers.erased(numbers);
        Map<String, Order> known = known(batch.stream().map(ImportedOrder::number).distinct().toList());
        return batch.stream().map(row -> erased.contains(row.customerNumber()) ? Taken.as(Outcome.SKIPPED)
                : take(row, people.get(row.customerNumber()), known.get(row.number()), extractedAt)).toList();
    }

    private Taken take(ImportedOrder row, Long customer, Order known, Instant at) {
        if (customer == null) {
            return Taken.refused("import.unknown_customer");
        }
        if (known != null) {
            return known.isOf(customer) ? Taken.ifChanged(known.update(row, at)) : Taken.refused("import.other_customer");
        }
        if (rules.of(DataClass.ORDER).outlived(clock.today()).map(day -> !row.orderedOn().isAfter(day)).orElse(false)) {
            return Taken.as(Outcome.SKIPPED);
        }
        rows.add(new Order(customer, row, at));
        return Taken.as(Outcome.CREATED);
    }

    /** A line of an order that lost its person changes nothing any more. */
    public List<Taken> takeLines(List<ImportedOrderLine> batch) {
        Map<String, Order> known = known(batch.stream().map(ImportedOrderLine::order).distinct().toList());
        Map<String, OrderLine> lines = new HashMap<>();
        rows.lines(known.values().stream().map(Order::id).toList()).forEach(line -> lines.put(line.orderId() + " " + line.place(), line));
        return batch.stream().map(row -> take(row, known.get(row.order()), lines)).toList();
    }

    private Taken take(ImportedOrderLine row, Order order, Map<String, OrderLine> lines) {
        if (order == null) {
            return Taken.refused(UNKNOWN_ORDER);
        }
        if (order.customerId() == null) {
            return Taken.as(Outcome.SKIPPED);
        }
        OrderLine line = lines.get(order.id() + " " + row.place());
        if (line != null) {
            return Taken.ifChanged(line.update(row));
        }
        rows.add(new OrderLine(order.id(), row));
        return Taken.as(Outcome.CREATED);
    }

    private Map<String, Order> known(List<String> numbers) {
        return rows.numbered(numbers).stream().collect(Collectors.toMap(Order::number, Function.identity()));
    }
}
