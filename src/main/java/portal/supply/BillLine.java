package portal.supply;

/** One line of a bill; kind is the end of the bundle key {@code bill_line.*}. */
public record BillLine(String kind, long amountMinor) {
}
