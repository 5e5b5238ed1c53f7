package portal.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import portal.census.NotPersonal;
import portal.platform.Stored;

/** Until when the turns of some domains are taken, by all nodes together. */
@Entity
@NotPersonal("when the outbox works; thousands of domains share a row")
@Table(name = "mail_turn")
class MailTurn extends Stored {

    @Column(name = "slot_no", nullable = false, updatable = false)
    private int slot;

    /** Microseconds since 1970. */
    @Column(name = "free_at", nullable = false)
    private long freeAt;

    protected MailTurn() {
    }

    MailTurn(int slot, long freeAt) {
        this.slot = slot;
        this.freeAt = freeAt;
    }
}
