package portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.customer.EmailAddress;
import portal.customer.PersonName;
import portal.customer.PhoneNumber;
import portal.customer.Text;
import portal.orders.ImportedOrder;
import portal.orders.ImportedOrderLine;
import portal.orders.OrderStatus;
import portal.platform.Clock;
import portal.platform.Operator;

/** Reads the lines of orders and of what is in them. There is no column for a card, and a card number in a text is taken out. */
@ApplicationScoped
class OrderLayout {

    private static final String WHOLE = "[1-9][0-9]{0,4}";

    @Inject Operator operator;
    @Inject Clock clock;

    ImportedOrder order(Fields line) {
        return Layout.checked("line1", () -> new ImportedOrder(line.number("order"), line.number("customer"),
                line.past("ordered", clock.today().plusDays(1)), line.word("status", OrderStatus.class), shipTo(line), contact(line)));
    }

    /** Name and address in one line; null when there is neither. */
    private static String shipTo(Fields line) {
        String name = line.text("ship_name");
        Stream<String> who = Stream.ofNullable(Layout.checked("ship_name", () -> Text.optional("ship_name", name, PersonName.MAX)));
        List<String> where = line.text("line1") == null ? List.of() : Layout.address(line).lines();
        String all = Stream.concat(who, where.stream()).collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }

    private String contact(Fields line) {
        String contact = line.text("contact");
        if (contact == null) {
            return null;
        }
        return contact.contains("@") ? Layout.checked("contact", () -> new EmailAddress(contact)).text()
                : Layout.checked("contact", () -> PhoneNumber.typed("contact", contact, operator.country())).shown(operator.country());
    }

    ImportedOrderLine line(Fields line) {
        return Layout.checked("item", () -> new ImportedOrderLine(line.number("order"), whole(line, "line"), line.required("item"),
                whole(line, "quantity"), line.optionalMoney("amount", Currency.getInstance(operator.currency()))));
    }

    private static int whole(Fields line, String column) {
        if (!line.required(column).matches(WHOLE)) {
            throw new BadLine("import.bad_amount", column);
        }
        return Integer.parseInt(line.required(column));
    }
}
