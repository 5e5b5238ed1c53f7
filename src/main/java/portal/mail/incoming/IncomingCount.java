package portal.mail.incoming;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import portal.census.NotPersonal;
import portal.platform.Stored;

/** How many mails of a kind came in on a day: all that is kept of them. */
@Entity
@Table(name = "incoming_count")
@NotPersonal("figures")
class IncomingCount extends Stored {

    @Column(name = "came_on", nullable = false, updatable = false)
    private LocalDate cameOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 20)
    private Kind kind;

    @Column(name = "mails", nullable = false)
    private long mails;

    protected IncomingCount() {
    }

    /** The first of a day. */
    IncomingCount(LocalDate cameOn, Kind kind) {
        this.cameOn = cameOn;
        this.kind = kind;
        this.mails = 1;
    }
}
