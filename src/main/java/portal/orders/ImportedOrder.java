package portal.orders;

import java.time.LocalDate;
import portal.customer.Text;

/**
 * An order as the billing system tells it.
 *
 * @param shipTo  name and address in one line, or null
 * @param contact phone or mail address for questions of the carrier, or null
 */
public record ImportedOrder(String number, String customerNumber, LocalDate orderedOn, OrderStatus status, String shipTo, String contact) {

    static final int MAX_SHIP_TO = 700;
    static final int MAX_CONTACT = 254;

    public ImportedOrder {
        shipTo = Text.optional("ship_to", shipTo, MAX_SHIP_TO);
    }

    /** Values do not belong in logs. */
    @Override
    public String toString() {
        return "ImportedOrder[...]";
    }
}
