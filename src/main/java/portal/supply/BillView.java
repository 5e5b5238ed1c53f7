package portal.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A bill with its lines; a line that was not billed is not there. */
public record BillView(BillRow bill, List<BillLine> lines) {

    /** For {@code SELECT NEW}. */
    public BillView(String number, String accountNumber, LocalDate periodStart, LocalDate periodEnd, LocalDate issuedOn, LocalDate dueOn,
            long amountMinor, String currency, Long electricity, Long gas, Long water, Long standing, Long tax) {
        this(new BillRow(number, accountNumber, periodStart, periodEnd, issuedOn, dueOn, amountMinor, currency),
                lines(electricity, gas, water, standing, tax));
    }

    private static List<BillLine> lines(Long electricity, Long gas, Long water, Long standing, Long tax) {
        List<BillLine> lines = new ArrayList<>();
        add(lines, "electricity", electricity);
        add(lines, "gas", gas);
        add(lines, "water", water);
        add(lines, "standing", standing);
        add(lines, "tax", tax);
        return lines;
    }

    private static void add(List<BillLine> lines, String kind, Long minor) {
        if (minor != null) {
            lines.add(new BillLine(kind, minor));
        }
    }
}
