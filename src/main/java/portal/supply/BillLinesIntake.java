package portal.supply;

import static portal.supply.SupplyIntake.distinct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.customer.Outcome;
import portal.customer.Taken;

/** Takes the lines of bills. A bill that was not taken because nobody holds its account any more has no lines either. */
@ApplicationScoped
@Transactional
public class BillLinesIntake {

    @Inject ImportRows rows;

    public List<Taken> takeLines(List<ImportedBillLine> batch) {
        Map<String, Bill> bills = rows.bills(distinct(batch, ImportedBillLine::bill));
        Map<String, BillItem> known = new HashMap<>();
        rows.items(bills.values().stream().map(Bill::id).toList()).forEach(item -> known.put(item.billId() + "/" + item.place(), item));
        return batch.stream().map(row -> take(row, bills.get(row.bill()), known)).toList();
    }

    private Taken take(ImportedBillLine row, Bill bill, Map<String, BillItem> known) {
        if (bill == null) {
            return Taken.as(Outcome.SKIPPED);
        }
        BillItem item = known.get(bill.id() + "/" + row.place());
        if (item == null) {
            rows.add(new BillItem(bill.id(), row));
            return Taken.as(Outcome.CREATED);
        }
        return Taken.ifChanged(item.update(row));
    }
}
