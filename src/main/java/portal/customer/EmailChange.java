package portal.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Stored;
import portal.platform.Token;

/**
 * A new e-mail address that does not count yet. A customer has at most one: asking again takes its place and kills the earlier link. The
 * link works once, for {@link #LIFE}, and only while the address it replaces is still the one on file. Used, expired or called off,
 * the row goes.
 *
 * <pre>
 *  asked              asked again           confirmed
 *  --|--- link 1 -------|X-- link 2 ----------|X-----------&gt;
 *     old address works ......................| new address works
 * </pre>
 */
@Entity
@Table(name = "email_change")
class EmailChange extends Stored {

    static final Duration LIFE = Duration.ofHours(24);

    @NotPersonal("number of the customer's row")
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customerId;

    @PersonalData(value = DataClass.CONTACT, sensitive = true, purpose = Purpose.SERVICE)
    @Column(name = "address", nullable = false)
    private byte[] address;

    @PersonalData(value = DataClass.CONTACT, purpose = Purpose.SECURITY, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "replaces")
    private String replaces;

    @NotPersonal("hash of a random secret")
    @Column(name = "token_hash", nullable = false)
    private String tokenHash;

    @PersonalData(value = DataClass.CONTACT, purpose = Purpose.SECURITY, source = Source.PORTAL)
    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @PersonalData(value = DataClass.CONTACT, purpose = Purpose.SECURITY, source = Source.PORTAL)
    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    protected EmailChange() {
    }

    EmailChange(long customerId) {
        this.customerId = customerId;
    }

    /** Waits for this address from now on, whatever it waited for before. */
    void ask(byte[] sealedAddress, String replaces, Token token, Instant now) {
        this.address = sealedAddress;
        this.replaces = replaces;
        this.tokenHash = token.hash();
        this.askedAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** Whether its link still works: in time, and the address it replaces is still that one (by fingerprint, null for none). */
    boolean isAlive(String current, Instant now) {
        return now.isBefore(expiresAt) && Objects.equals(replaces, current);
    }

    long customerId() {
        return customerId;
    }

    byte[] address() {
        return address;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
