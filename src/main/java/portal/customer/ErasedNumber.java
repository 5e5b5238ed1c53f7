package portal.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.census.NotPersonal;
import portal.platform.Stored;

/** A billing system's number whose person was erased here, as a keyed hash: an extract that still names it brings nobody back. */
@Entity
@Table(name = "erased_number")
@NotPersonal("a keyed hash of a number that nobody here can look up any more")
class ErasedNumber extends Stored {

    @Column(name = "fingerprint", nullable = false, updatable = false)
    private String fingerprint;

    @Column(name = "erased_at", nullable = false, updatable = false)
    private Instant erasedAt;

    protected ErasedNumber() {
    }

    ErasedNumber(String fingerprint, Instant erasedAt) {
        this.fingerprint = fingerprint;
        this.erasedAt = erasedAt;
    }
}
