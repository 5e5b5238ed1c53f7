package portal.canary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import portal.census.NotPersonal;

/** The one row over which nodes agree who flies tonight. */
@Entity
@Table(name = "canary_turn")
@NotPersonal("about nobody who exists")
class CanaryTurn {

    static final long ONLY = 1;

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    /** Null before the first. */
    @Column(name = "flown_on")
    private LocalDate flownOn;

    protected CanaryTurn() {
    }
}
