package portal.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import portal.census.NotPersonal;
import portal.platform.Stored;
import portal.vault.Vault;

/**
 * An address that has had its one mail, or wants none: a keyed hash from which nobody can read the address. It is what makes a second
 * mail impossible, whoever asks for it. The friend may have it deleted, or turn it into "never".
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

    protected ContactedFriend() {
    }

    ContactedFriend(String friendHash) {
        this.friendHash = friendHash;
        state = State.CONTACTED;
    }

    void never() {
        state = State.NEVER;
    }

    boolean isNever() {
        return state == State.NEVER;
    }
}
