package portal.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A bill with its lines, which add up to it.
 *
 * @param itemised whether the billing system sent the lines; otherwise they are the sums that stand on the bill itself
 */
public record BillView(BillRow bill, List<BillLine> lines, boolean itemised) {

    /** For {@code SELECT NEW}: with the sums of the bill itself; one that was not billed is not there. */
    public BillView(String number, String accountNumber, LocalDate periodStart, LocalDate periodEnd, LocalDate issuedOn, LocalDate dueOn,
            long amountMinor, String currency, Long electricity, Long gas, Long water, Long standing, Long tax) {
        this(new BillRow(number, accountNumber, periodStart, periodEnd, issuedOn, dueOn, amountMinor, currency),
                sums(electricity, gas, water, standing, tax), false);
    }

    private static List<BillLine> sums(Long electricity, Long gas, Long water, Long standing, Long tax) {
        List<BillLine> lines = new ArrayList<>();
        add(lines, "electricity", LineKind.USAGE_FEE, electricity);
        add(lines, "gas", LineKind.USAGE_FEE, gas);
        add(lines, "water", LineKind.USAGE_FEE, water);
        add(lines, "standing", LineKind.DELIVERY_FEE, standing);
        add(lines, "tax", LineKind.TAX, tax);
        return lines;
    }

    private static void add(List<BillLine> lines, String key, LineKind kind, Long minor) {
        if (minor != null) {
            lines.add(new BillLine("bill_line." + key, null, kind, null, null, minor));
        }
    }

    /** The same bill with the lines that came with it, if any did. */
    BillView with(List<BillLine> sent) {
        return sent.isEmpty() ? this : new BillView(bill, sent, true);
    }

    /** What the lines do not explain: nought when they add up, as they should. A line that only informs or tells of a payment is no charge. */
    public long restMinor() {
        return bill.amountMinor() - lines.stream().filter(line -> line.kind() != LineKind.INFORMATION && line.kind() != LineKind.PAYMENT)
                .mapToLong(BillLine::amountMinor).sum();
    }

    public boolean isAddedUp() {
        return restMinor() == 0;
    }
}
