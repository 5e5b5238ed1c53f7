package portal.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import portal.census.NotPersonal;
import portal.platform.Stored;
import portal.vault.Vault;

/**
 * An address that has had its one mail, or wants none: a keyed hash from which nobody can read the address. It is what makes a second
 * mail impossible, whoever asks for it, for ever or for the time that the pack says. The friend may have it deleted, or turn it into "never".
 */
@Entity
@Table(name = "referral_friend")
class ContactedFriend extends Stored {

    /** Whether the address had its mail, or asked for none ever. */
    enum State {
        CONTACTED, NEVER
    }

    @NotPersonal("a keyed hash of somebody who is not a customer, reached by their own page")
    @Column(name = "friend_hash", nullable = false, updatable = false, length = Vault.FINGERPRINT_LENGTH)
    private String friendHash;

    @NotPersonal("about the hash only")
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private State state;

    /** The last day of the row; null for ever. */
    @NotPersonal("about the hash only")
    @Column(name = "keep_until")
    private LocalDate keepUntil;

    protected ContactedFriend() {
    }

    ContactedFriend(String friendHash, LocalDate keepUntil) {
        this.friendHash = friendHash;
        this.keepUntil = keepUntil;
        state = State.CONTACTED;
    }

    /** A no does not end with time. */
    void never() {
        state = State.NEVER;
        keepUntil = null;
    }

    LocalDate keepUntil() {
        return keepUntil;
    }

    boolean isNever() {
        return state == State.NEVER;
    }
}
