package portal.requests.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.platform.Stored;
import portal.platform.Token;
import portal.requests.RequestKind;

/**
 * What a mail carries to somebody without a login. A link that asks works once, for a day: confirming it makes the request, and the browser
 * goes on under a new secret that no mail ever held. It tells nothing before a code was typed that went to the confirmed address; a code is
 * good for ten minutes and three tries. A link that hands over a copy is good as long as the file is, and asks for a code each time.
 */
@Entity
@Table(name = "request_link")
class RequestLink extends Stored {

    static final Duration ASKS = Duration.ofHours(24);
    static final Duration CODE = Duration.ofMinutes(10);
    static final int TRIES = 3;
    /** So many codes for one link; nobody's mailbox is filled with them. */
    static final int CODES = 10;
    static final int CODE_LENGTH = 64;

    /** What came of a typed code. */
    enum Proof {
        RIGHT, WRONG, OVER
    }

    @NotPersonal("number of the customer's row")
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customer;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, source = Source.CUSTOMER)
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 20)
    private RequestKind kind;

    /** Null until there is one. */
    @NotPersonal("reference of the request")
    @Column(name = "request_ref", length = Reference.LENGTH)
    private String request;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "token_hash", nullable = false, length = Token.HASH_LENGTH)
    private String tokenHash;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    /** Null while none is out. */
    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "code_hash", length = CODE_LENGTH)
    private String codeHash;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "code_until")
    private Instant codeUntil;

    @NotPersonal("how often a code was typed")
    @Column(name = "tries", nullable = false)
    private int tries;

    @NotPersonal("how many codes were sent")
    @Column(name = "codes", nullable = false)
    private int codes;

    /** Since when the holder of the secret is known to be the person; null before. */
    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "proven_at")
    private Instant provenAt;

    @NotPersonal("what the link is for")
    @Column(name = "hands_over", nullable = false, updatable = false)
    private boolean handsOver;

    protected RequestLink() {
    }

    RequestLink(long customer, RequestKind kind, Token token, Instant at) {
        this.customer = customer;
        this.kind = kind;
        this.tokenHash = token.hash();
        this.createdAt = at;
        this.expiresAt = at.plus(ASKS);
    }

    /** One that hands over what the request made, until then. */
    static RequestLink handingOver(long customer, String request, Token token, Instant at, Instant until) {
        RequestLink link = new RequestLink(customer, RequestKind.COPY, token, at);
        link.request = request;
        link.expiresAt = until;
        link.handsOver = true;
        return link;
    }

    boolean isLive(Instant at) {
        return at.isBefore(expiresAt);
    }

    /** Makes the mailed secret useless and goes on under another one. @throws Refusal when that was done before */
    void confirm(String request, Token next, Instant at) {
        if (isConfirmed()) {
            throw new Refusal("mailed_request.dead");
        }
        this.request = request;
        this.tokenHash = next.hash();
        this.expiresAt = at.plus(ASKS);
    }

    boolean isConfirmed() {
        return request != null;
    }

    /** A new code is out; an earlier one is worth nothing any more. @throws Refusal after too many */
    void challenge(String hash, Instant at) {
        if (codes >= CODES) {
            throw new Refusal("mailed_request.too_many_codes");
        }
        codes++;
        tries = 0;
        codeHash = hash;
        codeUntil = at.plus(CODE);
    }

    /** Whether a code is out that can still be typed. */
    boolean isChallenged(Instant at) {
        return codeHash != null && at.isBefore(codeUntil) && tries < TRIES;
    }

    /** Counts the try. A code is used up by being right, by its third try and by its time. */
    Proof prove(String hash, Instant at) {
        if (!isChallenged(at)) {
            forgetCode();
            return Proof.OVER;
        }
        tries++;
        if (codeHash.equals(hash)) {
            forgetCode();
            provenAt = at;
            return Proof.RIGHT;
        }
        if (tries >= TRIES) {
            forgetCode();
            return Proof.OVER;
        }
        return Proof.WRONG;
    }

    void forgetCode() {
        codeHash = null;
        codeUntil = null;
    }

    boolean isProven() {
        return provenAt != null;
    }

    long customer() {
        return customer;
    }

    RequestKind kind() {
        return kind;
    }

    String request() {
        return request;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
