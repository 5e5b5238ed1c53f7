package portal.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Stored;

/** One line of an order; a book like the order itself. */
@Entity
@Table(name = "order_line")
class OrderLine extends Stored {

    @NotPersonal("number of the order's row")
    @Column(name = "order_id", nullable = false, updatable = false)
    private long orderId;

    @NotPersonal("which line it is")
    @Column(name = "line_no", nullable = false, updatable = false)
    private int place;

    @PersonalData(value = DataClass.ORDER, purpose = {Purpose.SERVICE, Purpose.BILLING}, source = Source.BILLING_SYSTEM, erase = EraseAction.ANONYMISE)
    @Column(name = "item", nullable = false, length = ImportedOrderLine.MAX_ITEM)
    private String item;

    @PersonalData(value = DataClass.ORDER, purpose = {Purpose.SERVICE, Purpose.BILLING}, source = Source.BILLING_SYSTEM, erase = EraseAction.ANONYMISE)
    @Column(name = "quantity", nullable = false)
    private int quantity;

    @PersonalData(value = DataClass.ORDER, purpose = {Purpose.SERVICE, Purpose.BILLING}, source = Source.BILLING_SYSTEM, erase = EraseAction.ANONYMISE)
    @Column(name = "amount_minor")
    private Long amountMinor;

    protected OrderLine() {
    }

    OrderLine(long orderId, ImportedOrderLine told) {
        this.orderId = orderId;
        this.place = told.place();
        this.item = told.item();
        this.quantity = told.quantity();
        this.amountMinor = told.amountMinor();
    }

    /** Takes what the billing system says now; returns whether anything is different. */
    boolean update(ImportedOrderLine told) {
        ImportedOrderLine held = new ImportedOrderLine(told.order(), place, item, quantity, amountMinor);
        item = told.item();
        quantity = told.quantity();
        amountMinor = told.amountMinor();
        return !held.equals(told);
    }

    OrderView.Line view() {
        return new OrderView.Line(place, item, quantity, amountMinor);
    }

    long orderId() {
        return orderId;
    }

    int place() {
        return place;
    }
}
