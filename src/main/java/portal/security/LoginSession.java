package portal.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Stored;

/**
 * A browser that is signed in. It begins with a successful sign-in and ends by signing out, by {@link #LONGEST}, by a changed password
 * or by an erasure; when the browser merely stays away for half an hour, the container ends its part and this row is swept later. The id in
 * the cookie is known here by its hash only. Of the browser we keep the family, never the address.
 */
@Entity
@Table(name = "login_session")
class LoginSession extends Stored {

    /** However busy a session is, the password is asked again after this long. */
    static final Duration LONGEST = Duration.ofHours(12);
    /** How coarse "last seen" is: a write a request would cost more than it tells. */
    static final Duration SEEN_STEP = Duration.ofMinutes(5);

    @NotPersonal("row number of the login account")
    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @PersonalData(value = DataClass.CREDENTIAL, purpose = Purpose.SECURITY, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "session_hash", nullable = false, updatable = false)
    private String sessionHash;

    @PersonalData(value = DataClass.SIGN_IN, purpose = Purpose.SECURITY, source = Source.PORTAL)
    @Column(name = "device", nullable = false, updatable = false)
    private String device;

    @PersonalData(value = DataClass.SIGN_IN, purpose = Purpose.SECURITY, source = Source.PORTAL)
    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @PersonalData(value = DataClass.SIGN_IN, purpose = Purpose.SECURITY, source = Source.PORTAL)
    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    @PersonalData(value = DataClass.SIGN_IN, purpose = Purpose.SECURITY, source = Source.PORTAL)
    @Column(name = "ended_at")
    private Instant endedAt;

    protected LoginSession() {
    }

    LoginSession(long accountId, String sessionHash, String device, Instant at) {
        this.accountId = accountId;
        this.sessionHash = sessionHash;
        this.device = device;
        this.createdAt = at;
        this.seenAt = at;
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(createdAt.plus(LONGEST));
    }

    void seen(Instant now) {
        if (now.isAfter(seenAt.plus(SEEN_STEP))) {
            seenAt = now;
        }
    }

    void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }
}
