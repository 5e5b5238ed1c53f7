package portal.requests.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import portal.census.NotPersonal;

/** How far the database knows the erasure ledger: the hash of its last entry that was committed, empty for none. */
@Entity
@Table(name = "ledger_head")
@NotPersonal("a keyed hash of a line of a file")
class LedgerHead {

    static final long ONLY = 1;

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "entry_hash", nullable = false)
    private String entryHash;

    protected LedgerHead() {
    }

    String entryHash() {
        return entryHash;
    }

    void moveTo(String hash) {
        entryHash = hash;
    }
}
