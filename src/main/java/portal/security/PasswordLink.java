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
 * A link with which a password can be set once. There is one for an account at a time: a newer one takes its place. It is deleted when
 * it is used, and never signs anybody in.
 *
 * <pre>
 * asked ----- customer {@link #FORGOTTEN}, new staff {@link #INVITED} ----- dead
 *   \-- used: deleted        \-- asked again: superseded
 * </pre>
 */
@Entity
@Table(name = "password_link")
class PasswordLink extends Stored {

    static final Duration FORGOTTEN = Duration.ofMinutes(10);
    static final Duration INVITED = Duration.ofHours(24);

    @NotPersonal("row number of the login account")
    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @PersonalData(value = DataClass.CREDENTIAL, purpose = Purpose.SECURITY, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "token_hash", nullable = false, updatable = false)
    private String tokenHash;

    @PersonalData(value = DataClass.CREDENTIAL, purpose = Purpose.SECURITY, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @PersonalData(value = DataClass.CREDENTIAL, purpose = Purpose.SECURITY, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    protected PasswordLink() {
    }

    PasswordLink(long accountId, String tokenHash, Instant at, Duration life) {
        this.accountId = accountId;
        this.tokenHash = tokenHash;
        this.createdAt = at;
        this.expiresAt = at.plus(life);
    }

    long accountId() {
        return accountId;
    }

    boolean isLive(Instant now) {
        return now.isBefore(expiresAt);
    }
}
