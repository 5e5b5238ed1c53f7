package portal.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Reference;
import portal.platform.Stored;

/**
 * An order of a customer. Comes from the billing system and is corrected by it; loses its person and its address when they are erased, and
 * goes when its time is over.
 */
@Entity(name = "CustomerOrder")
@Table(name = "customer_order")
class Order extends Stored {

    @NotPersonal("random")
    @Column(name = "reference", nullable = false, updatable = false, length = Reference.LENGTH)
    private String reference;

    @PersonalData(value = DataClass.ORDER, purpose = {Purpose.SERVICE, Purpose.BILLING}, source = Source.BILLING_SYSTEM, erase = EraseAction.ANONYMISE)
    @Column(name = "number", nullable = false, updatable = false, length = 40)
    private String number;

    @NotPersonal("number of the customer's row, null when they were erased")
    @Column(name = "customer_id")
    private Long customerId;

    @PersonalData(value = DataClass.ORDER, purpose = Purpose.SERVICE, source = Source.BILLING_SYSTEM, erase = EraseAction.ANONYMISE)
    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private OrderStatus status;

    @PersonalData(value = DataClass.ORDER, purpose = {Purpose.SERVICE, Purpose.BILLING}, source = Source.BILLING_SYSTEM, erase = EraseAction.ANONYMISE)
    @Column(name = "ordered_on", nullable = false)
    private LocalDate orderedOn;

    @PersonalData(value = DataClass.ORDER, purpose = Purpose.SERVICE, source = Source.BILLING_SYSTEM)
    @Column(name = "ship_to", length = ImportedOrder.MAX_SHIP_TO)
    private String shipTo;

    @PersonalData(value = DataClass.ORDER, purpose = Purpose.SERVICE, source = Source.BILLING_SYSTEM)
    @Column(name = "contact", length = ImportedOrder.MAX_CONTACT)
    private String contact;

    @PersonalData(value = DataClass.ORDER, purpose = Purpose.RIGHTS, source = Source.PORTAL, erase = EraseAction.ANONYMISE)
    @Column(name = "told_at", nullable = false)
    private Instant toldAt;

    protected Order() {
    }

    Order(long customerId, ImportedOrder told, Instant at) {
        this.reference = Reference.random();
        this.number = told.number();
        this.customerId = customerId;
        take(told, at);
    }

    /** Takes what the billing system says now; returns whether anything is different. */
    boolean update(ImportedOrder told, Instant at) {
        boolean same = status == told.status() && orderedOn.equals(told.orderedOn()) && Objects.equals(shipTo, told.shipTo())
                && Objects.equals(contact, told.contact());
        if (!same) {
            take(told, at);
        }
        return !same;
    }

    private void take(ImportedOrder told, Instant at) {
        status = told.status();
        orderedOn = told.orderedOn();
        shipTo = told.shipTo();
        contact = told.contact();
        toldAt = at;
    }

    /** The book stays; whose it was, where it went and whom to call do not. */
    void forgetPerson() {
        customerId = null;
        shipTo = null;
        contact = null;
    }

    boolean isOf(Long customer) {
        return Objects.equals(customerId, customer);
    }

    OrderView view(List<OrderLine> lines) {
        return new OrderView(reference, number, status, orderedOn, shipTo, contact, toldAt, lines.stream().map(OrderLine::view).toList());
    }

    String number() {
        return number;
    }

    Long customerId() {
        return customerId;
    }
}
