package portal.orders;

import portal.customer.Text;

/** One line of an order; {@code amountMinor} may be null. */
public record ImportedOrderLine(String order, int place, String item, int quantity, Long amountMinor) {

    static final int MAX_ITEM = 200;

    public ImportedOrderLine {
        item = Text.required("item", "import.value_missing", item, MAX_ITEM);
    }
}
