package portal.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import portal.census.CopySource;
import portal.census.CopyTable;

/** Orders and their lines in the person's copy. Amounts are in the operator's currency, in its smallest unit. */
@ApplicationScoped
class OrderCopy implements CopySource {

    private static final List<String> ORDERS = List.of("order", "status", "ordered_on", "ship_to", "contact", "told_at");
    private static final List<String> LINES = List.of("order", "line", "item", "quantity", "amount_minor");

    @Inject Orders orders;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(Order.class, OrderLine.class);
    }

    @Override
    public List<CopyTable> copy(long customer) {
        List<OrderView> all = orders.all(customer);
        return List.of(new CopyTable("orders", ORDERS, all.stream().map(OrderCopy::row).toList()),
                new CopyTable("order_lines", LINES, all.stream().flatMap(OrderCopy::lines).toList()));
    }

    private static List<String> row(OrderView order) {
        return Arrays.asList(order.number(), order.status().name(), order.orderedOn().toString(), order.shipTo(), order.contact(),
                order.toldAt().toString());
    }

    private static Stream<List<String>> lines(OrderView order) {
        return order.lines().stream().map(line -> Arrays.asList(order.number(), String.valueOf(line.place()), line.item(),
                String.valueOf(line.quantity()), line.amountMinor() == null ? null : line.amountMinor().toString()));
    }
}
