package portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import portal.census.NotPersonal;
import portal.vault.Vault;

/**
 * Entries that the rule for them has outlived: which numbers they had, and the hash of the last, on which the chain goes on. Its seal is
 * keyed, so that nobody can pass off a removal of their own as one by the rule.
 */
@Entity
@Table(name = "audit_gap")
@NotPersonal("two numbers and two keyed hashes")
class AuditGap {

    @Id
    @Column(name = "first_seq", nullable = false, updatable = false)
    private Long first;

    @Column(name = "last_seq", nullable = false, updatable = false)
    private long last;

    @Column(name = "entry_hash", nullable = false, updatable = false, length = Vault.FINGERPRINT_LENGTH)
    private String entryHash;

    @Column(name = "seal", nullable = false, updatable = false, length = Vault.FINGERPRINT_LENGTH)
    private String seal;

    protected AuditGap() {
    }

    AuditGap(long first, long last, String entryHash, String seal) {
        this.first = first;
        this.last = last;
        this.entryHash = entryHash;
        this.seal = seal;
    }

    long first() {
        return first;
    }

    long last() {
        return last;
    }

    String entryHash() {
        return entryHash;
    }

    String seal() {
        return seal;
    }
}
