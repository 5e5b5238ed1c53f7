package portal.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Reference;
import portal.platform.Stored;
import portal.platform.Token;

/**
 * A holder offers somebody to look at parts of an account. It waits for a week; who has the link of the mail and signs in says yes or no. A
 * yes ties that person to the account; either of the two ends it at any time, and its last day ends it too. It is deleted when either of the
 * two is erased.
 */
@Entity
@Table(name = "delegation")
class Delegation extends Stored {

    static final Duration GOOD_FOR = Duration.ofDays(7);

    enum State {
        OFFERED, ACCEPTED, DECLINED, ENDED
    }

    @NotPersonal("random name of the offer")
    @Column(name = "reference", nullable = false, updatable = false)
    private String reference;

    @NotPersonal("number of the account's row")
    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @NotPersonal("number of the customer's row")
    @Column(name = "given_by", nullable = false, updatable = false)
    private long givenBy;

    @NotPersonal("number of the customer's row; null until somebody said yes")
    @Column(name = "taken_by")
    private Long takenBy;

    /** What was typed, masked. */
    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.SERVICE)
    @Column(name = "invited", nullable = false, updatable = false)
    private String invited;

    @NotPersonal("hash of a secret that only a mail has")
    @Column(name = "token_hash", nullable = false, updatable = false)
    private String tokenHash;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.SERVICE)
    @Column(name = "sees_bills", nullable = false, updatable = false)
    private boolean seesBills;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.SERVICE)
    @Column(name = "sees_usage", nullable = false, updatable = false)
    private boolean seesUsage;

    /** The last day, null for no end. */
    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.SERVICE)
    @Column(name = "until_day", updatable = false)
    private LocalDate until;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.SERVICE, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.SERVICE, source = Source.PORTAL)
    @Column(name = "offered_at", nullable = false, updatable = false)
    private Instant offeredAt;

    @NotPersonal("until when the mail's link works")
    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.SERVICE, source = Source.PORTAL)
    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Delegation() {
    }

    Delegation(long accountId, long givenBy, String invited, Token token, Scopes scopes, LocalDate until, Instant now) {
        this.reference = Reference.random();
        this.accountId = accountId;
        this.givenBy = givenBy;
        this.invited = invited;
        this.tokenHash = token.hash();
        this.seesBills = scopes.bills();
        this.seesUsage = scopes.usage();
        this.until = until;
        this.state = State.OFFERED;
        this.offeredAt = now;
        this.expiresAt = now.plus(GOOD_FOR);
    }

    /** Whether it can still be answered. */
    boolean isOpen(Instant now, LocalDate today) {
        return state == State.OFFERED && now.isBefore(expiresAt) && (until == null || !until.isBefore(today));
    }

    void accept(long customer, Instant now) {
        takenBy = customer;
        answer(State.ACCEPTED, now);
    }

    void decline(Instant now) {
        answer(State.DECLINED, now);
    }

    void end(Instant now) {
        answer(State.ENDED, now);
    }

    private void answer(State another, Instant now) {
        state = another;
        answeredAt = now;
    }

    SharedAccount view(String number) {
        return new SharedAccount(reference, accountId, number, invited, seesBills, seesUsage, until, state.name(), offeredAt, expiresAt);
    }

    Scopes scopes() {
        return new Scopes(seesBills, seesUsage);
    }

    String reference() {
        return reference;
    }

    long accountId() {
        return accountId;
    }

    long givenBy() {
        return givenBy;
    }

    Long takenBy() {
        return takenBy;
    }

    LocalDate until() {
        return until;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
