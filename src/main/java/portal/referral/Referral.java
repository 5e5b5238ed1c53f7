package portal.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Reference;
import portal.platform.Stored;
import portal.platform.Token;
import portal.vault.Vault;

/**
 * One customer's invitation of one friend. It never holds the friend's name or address: those live in the sealed letter, and go when the
 * mail server has taken it. If the friend had a mail before, is a customer or wants none, there is no letter and the row looks the same.
 * A sign-up through the link counts as success. The row goes on its purge day, with the sender's account, or when either side asks.
 *
 * <pre>
 *   QUEUED --letter handed over--> SENT --account created--> SIGNED_UP
 *   WITHHELD (no letter was written)
 * </pre>
 */
@Entity
@Table(name = "referral")
class Referral extends Stored {

    /** Where an invitation stands. The sender never sees it. */
    enum State {
        QUEUED, SENT, SIGNED_UP, WITHHELD
    }

    @NotPersonal("random")
    @Column(name = "reference", nullable = false, updatable = false, length = Reference.LENGTH)
    private String reference;

    @PersonalData(value = DataClass.REFERRAL, purpose = Purpose.REFERRAL, copy = CopyAction.OMIT)
    @Column(name = "sender_id", nullable = false, updatable = false)
    private long senderId;

    @PersonalData(value = DataClass.REFERRAL, purpose = Purpose.REFERRAL, copy = CopyAction.STATE_HELD)
    @Column(name = "friend_hash", nullable = false, updatable = false, length = Vault.FINGERPRINT_LENGTH)
    private String friendHash;

    @PersonalData(value = DataClass.REFERRAL, purpose = Purpose.REFERRAL, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "token_hash", nullable = false, updatable = false, length = Token.HASH_LENGTH)
    private String tokenHash;

    @PersonalData(value = DataClass.REFERRAL, purpose = Purpose.REFERRAL, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private State state;

    @PersonalData(value = DataClass.REFERRAL, purpose = Purpose.REFERRAL)
    @Column(name = "invited_at", nullable = false, updatable = false)
    private Instant invitedAt;

    @NotPersonal("when the row goes")
    @Column(name = "purge_at", nullable = false, updatable = false)
    private LocalDate purgeAt;

    protected Referral() {
    }

    Referral(long sender, String friendHash, Token token, boolean mailed, Instant now, LocalDate purgeAt) {
        reference = Reference.random();
        senderId = sender;
        this.friendHash = friendHash;
        tokenHash = token.hash();
        state = mailed ? State.QUEUED : State.WITHHELD;
        invitedAt = now;
        this.purgeAt = purgeAt;
    }

    String reference() {
        return reference;
    }

    long sender() {
        return senderId;
    }

    String friendHash() {
        return friendHash;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    LocalDate purgeAt() {
        return purgeAt;
    }

    void sent() {
        if (state == State.QUEUED) {
            state = State.SENT;
        }
    }

    /** Counts once. Returns whether it counted now. */
    boolean signedUp() {
        boolean first = state == State.SENT || state == State.QUEUED;
        state = first ? State.SIGNED_UP : state;
        return first;
    }
}
