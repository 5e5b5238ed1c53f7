package portal.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.customer.CorrectedField;
import portal.customer.CustomerNews;
import portal.platform.Stored;
import portal.supply.SupplyNews;

/**
 * The billing system is to be told that something changed. The row names the value and does not hold it: what is sent is what stands in
 * the record when it is sent. It waits until an extract says that it was taken. An erasure deletes the rows of the person and leaves one
 * that holds the billing system's number, sealed, until that system has taken it.
 */
@Entity
@Table(name = "outbound_change")
class OutboundChange extends Stored {

    @NotPersonal("counts the changes of everybody")
    @Column(name = "seq", nullable = false, updatable = false)
    private long seq;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private CustomerNews.Kind kind;

    @NotPersonal("number of the customer's row")
    @Column(name = "customer_id", updatable = false)
    private Long customerId;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "field_name", updatable = false)
    private CorrectedField field;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "before_hash", updatable = false)
    private String beforeHash;

    @PersonalData(value = DataClass.CORRECTION, sensitive = true, purpose = Purpose.RIGHTS, source = Source.BILLING_SYSTEM,
            copy = CopyAction.OMIT, erase = EraseAction.KEEP)
    @Column(name = "erased_number")
    private byte[] erasedNumber;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.BILLING_SYSTEM)
    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.BILLING_SYSTEM)
    @Column(name = "account_number", updatable = false)
    private String account;

    @NotPersonal("random name of the thing that is told of")
    @Column(name = "about", updatable = false)
    private String about;

    protected OutboundChange() {
    }

    OutboundChange(long seq, CustomerNews news, String beforeHash, Instant now) {
        this.seq = seq;
        this.kind = news.kind();
        this.customerId = news.kind() == CustomerNews.Kind.ERASED ? null : Long.valueOf(news.customer());
        this.field = news.field();
        this.beforeHash = beforeHash;
        this.madeAt = now;
    }

    /** Something about an account. */
    OutboundChange(long seq, SupplyNews news, Instant now) {
        this.seq = seq;
        this.kind = CustomerNews.Kind.valueOf(news.kind().name());
        this.customerId = news.customer();
        this.account = news.account();
        this.about = news.about();
        this.madeAt = now;
    }

    /** The number of somebody who was erased; sealing needs this row's number, so it comes second. */
    void says(byte[] sealedNumber) {
        erasedNumber = sealedNumber;
    }

    /** An extract of that instant says that this was taken; a number of an erased person is needed no more. */
    void acknowledge(Instant extractedAt) {
        acknowledgedAt = extractedAt;
        erasedNumber = null;
    }

    /** What kind of news about an account it is, null when it is about the person. */
    SupplyNews.Kind supply() {
        return account == null ? null : SupplyNews.Kind.valueOf(kind.name());
    }

    String account() {
        return account;
    }

    String about() {
        return about;
    }

    long seq() {
        return seq;
    }

    CustomerNews.Kind kind() {
        return kind;
    }

    Long customerId() {
        return customerId;
    }

    CorrectedField field() {
        return field;
    }

    String beforeHash() {
        return beforeHash;
    }

    byte[] erasedNumber() {
        return erasedNumber;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant acknowledgedAt() {
        return acknowledgedAt;
    }
}
