package portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import portal.census.NotPersonal;
import portal.vault.Vault;

/**
 * The end of the chain: one row, locked by whoever appends, so that numbers follow each other on any number of nodes. Its seal is
 * keyed, so that a cut tail cannot be hidden by turning the head back.
 */
@Entity
@Table(name = "audit_head")
@NotPersonal("a number and two keyed hashes")
class AuditHead {

    static final long ONLY = 1;

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Column(name = "seq", nullable = false)
    private long seq;

    @Column(name = "entry_hash", nullable = false, length = Vault.FINGERPRINT_LENGTH)
    private String entryHash;

    @Column(name = "seal", nullable = false, length = Vault.FINGERPRINT_LENGTH)
    private String seal;

    protected AuditHead() {
    }

    long seq() {
        return seq;
    }

    String entryHash() {
        return entryHash;
    }

    String seal() {
        return seal;
    }

    void moveTo(AuditLine line, String newSeal) {
        seq = line.seq();
        entryHash = line.entryHash();
        seal = newSeal;
    }
}
