package portal.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Stored;

/** One line of a bill (ESPI LineItem). It belongs to its bill: who may not see the bill does not see it, and it goes when the bill goes. */
@Entity
@Table(name = "bill_line")
class BillItem extends Stored {

    @NotPersonal("number of the bill's row")
    @Column(name = "bill_id", nullable = false, updatable = false)
    private long billId;

    @NotPersonal("where on the bill it stands")
    @Column(name = "place", nullable = false, updatable = false)
    private int place;

    @PersonalData(value = DataClass.BILLING, purpose = {Purpose.BILLING, Purpose.LEGAL}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.KEEP)
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private LineKind kind;

    @PersonalData(value = DataClass.BILLING, purpose = {Purpose.BILLING, Purpose.LEGAL}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.KEEP)
    @Column(name = "description", nullable = false)
    private String description;

    @PersonalData(value = DataClass.BILLING, purpose = {Purpose.BILLING, Purpose.LEGAL}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.KEEP)
    @Column(name = "quantity_milli")
    private Long quantityMilli;

    @PersonalData(value = DataClass.BILLING, purpose = {Purpose.BILLING, Purpose.LEGAL}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.KEEP)
    @Column(name = "unit")
    private String unit;

    @PersonalData(value = DataClass.BILLING, purpose = {Purpose.BILLING, Purpose.LEGAL}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.KEEP)
    @Column(name = "amount_minor", nullable = false)
    private long amountMinor;

    protected BillItem() {
    }

    BillItem(long billId, ImportedBillLine row) {
        this.billId = billId;
        this.place = row.place();
        take(row);
    }

    /** Takes what the billing system says; returns whether anything is different. */
    boolean update(ImportedBillLine row) {
        boolean changed = !row.equals(new ImportedBillLine(row.bill(), place, kind, description, quantityMilli, unit, amountMinor));
        take(row);
        return changed;
    }

    private void take(ImportedBillLine row) {
        kind = row.kind();
        description = row.description();
        quantityMilli = row.quantityMilli();
        unit = row.unit();
        amountMinor = row.amountMinor();
    }

    long billId() {
        return billId;
    }

    int place() {
        return place;
    }
}
