package portal.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.audit.Actor;
import portal.census.NotPersonal;
import portal.platform.Stored;
import portal.platform.Token;

/** A member of staff has read a version of the privacy guideline. Written once, never changed. */
@Entity
@Table(name = "guideline_acknowledgement")
@NotPersonal("about staff, by a pseudonymous key")
class Acknowledgement extends Stored {

    @Column(name = "operator", nullable = false, updatable = false, length = 40)
    private String operator;

    @Column(name = "staff_key", nullable = false, updatable = false, length = Actor.KEY_LENGTH)
    private String staffKey;

    @Column(name = "policy_number", nullable = false, updatable = false, length = PolicyVersion.NUMBER_LENGTH)
    private String policyNumber;

    @Column(name = "text_hash", nullable = false, updatable = false, length = Token.HASH_LENGTH)
    private String textHash;

    @Column(name = "acknowledged_at", nullable = false, updatable = false)
    private Instant acknowledgedAt;

    protected Acknowledgement() {
    }

    Acknowledgement(String operator, String staffKey, PolicyVersion read, Instant now) {
        this.operator = operator;
        this.staffKey = staffKey;
        policyNumber = read.number();
        textHash = read.hash();
        acknowledgedAt = now;
    }
}
