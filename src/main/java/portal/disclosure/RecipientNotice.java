package portal.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.census.NotPersonal;
import portal.platform.Reference;
import portal.platform.Stored;

/** That a recipient was told of a correction, a pause or an erasure of somebody whose data they got, and that they answered. */
@Entity
@Table(name = "recipient_notice")
@NotPersonal("names a person only by the recipient's reference, which leads to nobody once the disclosure has lost its customer")
class RecipientNotice extends Stored {

    /** What happened; {@code notice_kind.*} in the bundle. */
    public enum Kind {
        CORRECTED, PAUSED, RESUMED, ERASED,
        /** The yes on which it was given is taken back. */
        WITHDRAWN
    }

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "recipient", nullable = false, updatable = false)
    private String recipient;

    @Column(name = "reference", nullable = false, updatable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected RecipientNotice() {
    }

    RecipientNotice(Disclosure disclosure, Kind kind, Instant madeAt) {
        this.number = Reference.random();
        this.recipient = disclosure.recipient();
        this.reference = disclosure.reference();
        this.kind = kind;
        this.madeAt = madeAt;
    }

    /** The first answer counts. */
    void answered(Instant at) {
        answeredAt = answeredAt == null ? at : answeredAt;
    }

    String number() {
        return number;
    }

    String recipient() {
        return recipient;
    }

    NoticeView view(String recipientName) {
        return new NoticeView(number, recipientName, reference, kind, madeAt, answeredAt);
    }
}
