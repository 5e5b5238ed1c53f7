package portal.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.census.NotPersonal;
import portal.platform.Stored;
import portal.platform.Token;

/**
 * A version that this installation has published. The first start with a new text writes the row; it never changes. A later start
 * compares: a text whose hash differs from its row was edited after people accepted it, and the portal refuses to start with it.
 */
@Entity
@Table(name = "policy_version")
@NotPersonal("a published text")
class RegisteredPolicy extends Stored {

    @Column(name = "operator", nullable = false, updatable = false, length = 40)
    private String operator;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 10)
    private PolicyKind kind;

    @Column(name = "number", nullable = false, updatable = false, length = PolicyVersion.NUMBER_LENGTH)
    private String number;

    @Column(name = "effective_from", nullable = false, updatable = false)
    private Instant effectiveFrom;

    @Column(name = "text_hash", nullable = false, updatable = false, length = Token.HASH_LENGTH)
    private String textHash;

    @Column(name = "registered_at", nullable = false, updatable = false)
    private Instant registeredAt;

    protected RegisteredPolicy() {
    }

    RegisteredPolicy(String operator, PolicyVersion version, Instant now) {
        this.operator = operator;
        kind = version.kind();
        number = version.number();
        effectiveFrom = version.effectiveFrom();
        textHash = version.hash();
        registeredAt = now;
    }

    boolean isSame(PolicyVersion version) {
        return textHash.equals(version.hash());
    }
}
