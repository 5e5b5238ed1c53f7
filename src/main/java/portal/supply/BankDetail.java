package portal.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
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
    @Column(name = "iban", nullable = false)
    private byte[] iban;

    @PersonalData(value = DataClass.BANKING, purpose = Purpose.BILLING, copy = CopyAction.MASK)
    @Column(name = "last4", nullable = false)
    private String last4;

    @PersonalData(value = DataClass.BANKING, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "source", nullable = false)
    private Source source;

    @PersonalData(value = DataClass.BANKING, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    protected BankDetail() {
    }

    BankDetail(long customerId) {
        this.customerId = customerId;
    }

    /** Takes another account of the bank; both texts are sealed for this row. */
    void take(byte[] sealedHolder, byte[] sealedIban, String last4, Source source, Instant now) {
        this.holder = sealedHolder;
        this.iban = sealedIban;
        this.last4 = last4;
        this.source = source;
        this.updatedAt = now;
    }

    byte[] holder() {
        return holder;
    }

    byte[] iban() {
        return iban;
    }

    String last4() {
        return last4;
    }

    Source source() {
        return source;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
