package portal.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.customer.CorrectedField;
import portal.platform.Reference;
import portal.platform.Stored;

/**
 * The portal and the billing system say different things about one value, and both changed it. It is open until staff decide: ours is
 * told again, or theirs is taken from the next extract. An erasure deletes it.
 */
@Entity
@Table(name = "extract_conflict")
class ExtractConflict extends Stored {

    /** Where a conflict stands. */
    enum State {
        OPEN, OURS, THEIRS
    }

    @NotPersonal("random name of the row")
    @Column(name = "reference", nullable = false, updatable = false)
    private String reference;

    @NotPersonal("number of the customer's row")
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customerId;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "field_name", nullable = false, updatable = false)
    private CorrectedField field;

    @PersonalData(value = DataClass.CORRECTION, sensitive = true, purpose = Purpose.RIGHTS, source = Source.BILLING_SYSTEM)
    @Column(name = "theirs")
    private byte[] theirs;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.BILLING_SYSTEM)
    @Column(name = "extracted_at", nullable = false)
    private Instant extractedAt;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "decided_at")
    private Instant decidedAt;

    protected ExtractConflict() {
    }

    ExtractConflict(long customerId, CorrectedField field) {
        this.reference = Reference.random();
        this.customerId = customerId;
        this.field = field;
        this.state = State.OPEN;
    }

    /** What the extract of that instant says; sealing needs this row's number, so it comes second. */
    void says(byte[] sealed, Instant extract) {
        theirs = sealed;
        extractedAt = extract;
    }

    void decide(State decision, Instant now) {
        state = decision;
        decidedAt = now;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    String reference() {
        return reference;
    }

    long customerId() {
        return customerId;
    }

    CorrectedField field() {
        return field;
    }

    byte[] theirs() {
        return theirs;
    }

    Instant extractedAt() {
        return extractedAt;
    }

    State state() {
        return state;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
