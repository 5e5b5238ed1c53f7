package portal.requests.correction;

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
import portal.platform.Stored;

/**
 * What a person says is wrong: what we held then, what they propose and why. It hangs on its request, which says how it ended, and is
 * never changed. It goes with its request or its person, whichever goes first.
 */
@Entity
@Table(name = "contested_value")
class ContestedValue extends Stored {

    static final int MAX_PROPOSED = 500;
    static final int MAX_REASON = 1000;

    @NotPersonal("number of the request")
    @Column(name = "request_id", nullable = false, updatable = false)
    private long request;

    @NotPersonal("number of the customer's row")
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customer;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS)
    @Enumerated(EnumType.STRING)
    @Column(name = "about", nullable = false, updatable = false)
    private Contested about;

    @PersonalData(value = DataClass.CORRECTION, sensitive = true, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "held", updatable = false)
    private byte[] held;

    @PersonalData(value = DataClass.CORRECTION, sensitive = true, purpose = Purpose.RIGHTS)
    @Column(name = "proposed", nullable = false, updatable = false)
    private byte[] proposed;

    @PersonalData(value = DataClass.CORRECTION, sensitive = true, purpose = Purpose.RIGHTS)
    @Column(name = "reason", updatable = false)
    private byte[] reason;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "came_by", nullable = false, updatable = false)
    private Way way;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "policy_number", nullable = false, updatable = false)
    private String policy;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected ContestedValue() {
    }

    ContestedValue(long request, long customer, Contested about, Way way, String policy, Instant at) {
        this.request = request;
        this.customer = customer;
        this.about = about;
        this.way = way;
        this.policy = policy;
        this.madeAt = at;
    }

    /** The sealed words, each bound to this request. */
    void says(byte[] held, byte[] proposed, byte[] reason) {
        this.held = held;
        this.proposed = proposed;
        this.reason = reason;
    }

    long request() {
        return request;
    }

    Contested about() {
        return about;
    }

    byte[] held() {
        return held;
    }

    byte[] proposed() {
        return proposed;
    }

    byte[] reason() {
        return reason;
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
