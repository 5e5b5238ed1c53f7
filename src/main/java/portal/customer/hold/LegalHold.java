package portal.customer.hold;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.platform.Stored;

/**
 * Data that must stay for now because of a claim or an order of an authority: of a customer, or of an account whose books outlived their
 * holder. It ends by being lifted, or after its last day.
 */
@Entity
@Table(name = "legal_hold")
class LegalHold extends Stored {

    @NotPersonal("random name of the row")
    @Column(name = "reference", nullable = false, updatable = false, length = Reference.LENGTH)
    private String reference;

    /** Null when it is about an account. */
    @NotPersonal("number of the customer's row")
    @Column(name = "customer_id", updatable = false)
    private Long customerId;

    /** Null when it is about a customer. */
    @NotPersonal("number of an account that has no holder any more")
    @Column(name = "account_number", updatable = false, length = HoldOrder.LONGEST_ACCOUNT)
    private String account;

    /** Null for everything. */
    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.LEGAL, source = Source.STAFF)
    @Enumerated(EnumType.STRING)
    @Column(name = "data_class", updatable = false, length = 20)
    private DataClass dataClass;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.LEGAL, source = Source.STAFF, copy = CopyAction.STATE_HELD)
    @Column(name = "reason", nullable = false, updatable = false, length = HoldOrder.LONGEST_REASON)
    private String reason;

    @NotPersonal("pseudonymous key of a member of staff")
    @Column(name = "put_by", nullable = false, updatable = false, length = 64)
    private String putBy;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.LEGAL, source = Source.STAFF)
    @Column(name = "put_at", nullable = false, updatable = false)
    private Instant putAt;

    /** The last day; null for none. */
    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.LEGAL, source = Source.STAFF)
    @Column(name = "last_day", updatable = false)
    private LocalDate until;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.LEGAL, source = Source.STAFF)
    @Column(name = "lifted_at")
    private Instant liftedAt;

    @NotPersonal("pseudonymous key of a member of staff")
    @Column(name = "lifted_by", length = 64)
    private String liftedBy;

    protected LegalHold() {
    }

    LegalHold(Long customer, HoldOrder order, String putBy, Instant at) {
        this.reference = Reference.random();
        this.customerId = customer;
        this.account = customer == null ? order.account() : null;
        this.dataClass = order.dataClass();
        this.reason = order.reason();
        this.until = order.until();
        this.putBy = putBy;
        this.putAt = at;
    }

    /** The same hold of the books of an account, for when its customer goes. What was said about the customer is not said again. */
    LegalHold ofAccount(String number) {
        return new LegalHold(null, new HoldOrder(number, dataClass, "Hold " + reference, until), putBy, putAt);
    }

    void lift(String by, Instant at) {
        if (liftedAt != null) {
            throw new Refusal("hold.lifted_already");
        }
        liftedAt = at;
        liftedBy = by;
    }

    Long customerId() {
        return customerId;
    }

    HoldView view(String customerReference) {
        return new HoldView(reference, customerReference, account, dataClass, reason, putAt, until, liftedAt);
    }
}
