package portal.mail.incoming;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import portal.census.NotPersonal;

/** The one row over which nodes agree who reads the mailbox. */
@Entity
@Table(name = "incoming_turn")
@NotPersonal("when the mailbox is read")
class IncomingTurn {

    static final long ONLY = 1;

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    /** Until then it is somebody's, or nobody's because there is nothing to do. */
    @Column(name = "taken_until", nullable = false)
    private Instant takenUntil;

    protected IncomingTurn() {
    }
}
