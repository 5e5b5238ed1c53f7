package portal.customer;

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
import portal.census.Way;
import portal.platform.Reference;
import portal.platform.Stored;

/**
 * What a person adds to their record in their own words: something that is missing, or their view of a value that was not corrected. Staff
 * read it beside the values it is about. It is never changed; its owner takes it out, and an erasure deletes it.
 */
@Entity
@Table(name = "supplement")
class Supplement extends Stored {

    static final int MAX_HEADING = 120;
    static final int MAX_BODY = 1000;
    static final int MAX_ABOUT = 30;

    @NotPersonal("random name of the row")
    @Column(name = "reference", nullable = false, updatable = false, length = Reference.LENGTH)
    private String reference;

    @NotPersonal("number of the customer's row")
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customerId;

    @PersonalData(value = DataClass.IDENTITY, purpose = {Purpose.RIGHTS, Purpose.SUPPORT})
    @Column(name = "about", nullable = false, updatable = false, length = MAX_ABOUT)
    private String about;

    @PersonalData(value = DataClass.IDENTITY, purpose = {Purpose.RIGHTS, Purpose.SUPPORT})
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private SupplementView.Kind kind;

    @PersonalData(value = DataClass.IDENTITY, sensitive = true, purpose = {Purpose.RIGHTS, Purpose.SUPPORT})
    @Column(name = "heading", nullable = false, updatable = false)
    private byte[] heading;

    @PersonalData(value = DataClass.IDENTITY, sensitive = true, purpose = {Purpose.RIGHTS, Purpose.SUPPORT})
    @Column(name = "body", nullable = false, updatable = false)
    private byte[] body;

    @PersonalData(value = DataClass.IDENTITY, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "came_by", nullable = false, updatable = false)
    private Way way;

    @PersonalData(value = DataClass.IDENTITY, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "policy_number", nullable = false, updatable = false)
    private String policy;

    @PersonalData(value = DataClass.IDENTITY, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected Supplement() {
    }

    Supplement(long customerId, SupplementView.Kind kind, String about, Origin origin) {
        this.reference = Reference.random();
        this.customerId = customerId;
        this.kind = kind;
        this.about = about;
        this.way = origin.way();
        this.policy = origin.policy();
        this.madeAt = origin.since();
    }

    /** The sealed words; sealing needs this row's reference, so they come second. */
    void says(byte[] heading, byte[] body) {
        this.heading = heading;
        this.body = body;
    }

    String reference() {
        return reference;
    }

    SupplementView.Kind kind() {
        return kind;
    }

    String about() {
        return about;
    }

    byte[] heading() {
        return heading;
    }

    byte[] body() {
        return body;
    }

    Way way() {
        return way;
    }

    String policy() {
        return policy;
    }

    Instant madeAt() {
        return madeAt;
    }
}
