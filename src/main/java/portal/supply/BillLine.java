package portal.supply;

import java.math.BigDecimal;

/**
 * One line of a bill.
 *
 * @param words         key of the bundle that names it, null when the billing system described it itself
 * @param quantityMilli thousandths of the unit, null where nothing is counted
 */
public record BillLine(String words, String description, LineKind kind, Long quantityMilli, String unit, long amountMinor) {

    /** As people write it, without noughts at the end; empty where nothing is counted. */
    public String quantity() {
        return quantityMilli == null ? "" : BigDecimal.valueOf(quantityMilli, 3).stripTrailingZeros().toPlainString() + (unit == null ? "" : " " + unit);
    }
}
