package portal.policy.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.census.NotPersonal;
import portal.platform.Stored;
import portal.policy.PolicyKind;
import portal.policy.PolicyVersion;

/**
 * A version that people are told of: from its publication on pages show a notice, and letters go out, a batch of customers at a time in the
 * order of their numbers, until everybody was looked at once.
 */
@Entity
@Table(name = "policy_change")
@NotPersonal("how far the letters about a text came")
class PolicyChange extends Stored {

    @Column(name = "operator", nullable = false, updatable = false, length = 40)
    private String operator;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 10)
    private PolicyKind kind;

    @Column(name = "number", nullable = false, updatable = false, length = PolicyVersion.NUMBER_LENGTH)
    private String number;

    @Column(name = "announced_at", nullable = false, updatable = false)
    private Instant announcedAt;

    /** Customers up to this number were looked at. */
    @Column(name = "mailed_after", nullable = false)
    private long mailedAfter = Long.MIN_VALUE;

    /** When everybody had been looked at; null until then. */
    @Column(name = "mailed_at")
    private Instant mailedAt;

    @Column(name = "letters", nullable = false)
    private int letters;

    protected PolicyChange() {
    }

    PolicyChange(String operator, PolicyKind kind, String number, Instant now) {
        this.operator = operator;
        this.kind = kind;
        this.number = number;
        announcedAt = now;
    }

    /** @param last the last customer looked at, null when there are no more */
    void mailed(Long last, int written, Instant now) {
        letters += written;
        if (last == null) {
            mailedAt = now;
        } else {
            mailedAfter = last;
        }
    }

    PolicyKind kind() {
        return kind;
    }

    String number() {
        return number;
    }

    Instant announcedAt() {
        return announcedAt;
    }

    long mailedAfter() {
        return mailedAfter;
    }

    Instant mailedAt() {
        return mailedAt;
    }

    int letters() {
        return letters;
    }
}
