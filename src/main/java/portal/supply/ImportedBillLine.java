package portal.supply;

/**
 * A line of a bill, as the billing system describes it.
 *
 * @param place         counts from 1 on each bill
 * @param quantityMilli thousandths of the unit, null where nothing is counted
 */
public record ImportedBillLine(String bill, int place, LineKind kind, String description, Long quantityMilli, String unit, long amountMinor) {

    public static final int LONGEST_DESCRIPTION = 120;
    public static final int LONGEST_UNIT = 10;
}
