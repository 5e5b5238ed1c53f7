package portal.supply;

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
import portal.census.Way;
import portal.customer.Origin;
import portal.platform.Stored;

/**
 * Where a customer's money is collected from or paid back to. The customer gives it with the password at hand, replaces it or takes it
 * out. Name and number are sealed and opened only for a payment run; pages and copies show the last four characters. An erasure
 * deletes the row.
 */
@Entity
@Table(name = "bank_detail")
class BankDetail extends Stored {

    @NotPersonal("number of the customer's row")
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customerId;

    @NotPersonal("number of a service account's row; null means all of the customer's accounts")
    @Column(name = "service_account_id")
    private Long serviceAccountId;

    @PersonalData(value = DataClass.BANKING, sensitive = true, purpose = Purpose.BILLING, copy = CopyAction.STATE_HELD)
    @Column(name = "holder", nullable = false)
    private byte[] holder;

    @PersonalData(value = DataClass.BANKING, sensitive = true, purpose = Purpose.BILLING, copy = CopyAction.STATE_HELD)
    @Column(name = "account_number", nullable = false)
    private byte[] number;

    @PersonalData(value = DataClass.BANKING, purpose = Purpose.BILLING)
    @Enumerated(EnumType.STRING)
    @Column(name = "scheme", nullable = false)
    private BankScheme scheme;

    @PersonalData(value = DataClass.BANKING, purpose = Purpose.BILLING, copy = CopyAction.MASK)
    @Column(name = "last4", nullable = false)
    private String last4;

    @PersonalData(value = DataClass.BANKING, purpose = Purpose.BILLING, source = Source.PORTAL)
    @Column(name = "mandate_reference")
    private String mandateReference;

    @PersonalData(value = DataClass.BANKING, purpose = Purpose.BILLING)
    @Column(name = "mandate_on")
    private LocalDate mandateOn;

    @PersonalData(value = DataClass.BANKING, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "source", nullable = false)
    private Source source;

    @PersonalData(value = DataClass.BANKING, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @PersonalData(value = DataClass.BANKING, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "came_by")
    private Way way;

    @PersonalData(value = DataClass.BANKING, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "policy_number")
    private String policy;

    protected BankDetail() {
    }

    BankDetail(long customerId) {
        this.customerId = customerId;
    }

    /** Takes another account of the bank; both texts are sealed for this row. A mandate for the one before ends. */
    void take(byte[] sealedHolder, byte[] sealedNumber, BankNumber number, Origin origin) {
        this.holder = sealedHolder;
        this.number = sealedNumber;
        this.scheme = number.scheme();
        this.last4 = number.last4();
        this.source = origin.source();
        this.updatedAt = origin.since();
        this.way = origin.way();
        this.policy = origin.policy();
        forbid();
    }

    boolean isAllowed() {
        return mandateReference != null;
    }

    void forbid() {
        mandateReference = null;
        mandateOn = null;
    }

    /** Its owner allows us to collect from it. */
    void allow(String reference, LocalDate day) {
        this.mandateReference = reference;
        this.mandateOn = day;
    }

    byte[] holder() {
        return holder;
    }

    byte[] number() {
        return number;
    }

    String last4() {
        return last4;
    }
}
