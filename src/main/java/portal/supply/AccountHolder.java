package portal.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.census.Way;
import portal.customer.Origin;
import portal.platform.Stored;

/**
 * The tie between a person and an account: it shows usage, bills and payments from its first day on, never those of an earlier
 * holder. A household has several, and none of them opens anything about another person; a delegate's opens bills or usage only. It is
 * deleted when it ends, and by an erasure, and with it the way from the account's numbers to the person.
 */
@Entity
@Table(name = "account_holder")
class AccountHolder extends Stored {

    @NotPersonal("number of the customer's row")
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customerId;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.BILLING, source = Source.BILLING_SYSTEM)
    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.BILLING, source = Source.BILLING_SYSTEM)
    @Enumerated(EnumType.STRING)
    @Column(name = "holder_role", nullable = false)
    private HolderRole role;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.BILLING, source = Source.BILLING_SYSTEM)
    @Column(name = "since_day", nullable = false)
    private LocalDate since;

    /** The last day, null while no end is known. */
    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.BILLING, source = Source.BILLING_SYSTEM)
    @Column(name = "until_day")
    private LocalDate until;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.SERVICE, source = Source.BILLING_SYSTEM)
    @Column(name = "sees_bills", nullable = false)
    private boolean seesBills;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.SERVICE, source = Source.BILLING_SYSTEM)
    @Column(name = "sees_usage", nullable = false)
    private boolean seesUsage;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "taken_at")
    private Instant takenAt;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "came_by")
    private Way way;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "policy_number")
    private String policy;

    protected AccountHolder() {
    }

    /** The one holder, from that day on. */
    AccountHolder(long customerId, long accountId, LocalDate since) {
        this(customerId, accountId, HolderRole.PRIMARY, since, null, Scopes.ALL);
    }

    AccountHolder(long customerId, long accountId, HolderRole role, LocalDate since, LocalDate until, Scopes scopes) {
        this.customerId = customerId;
        this.accountId = accountId;
        this.role = role;
        this.since = since;
        this.until = until;
        this.seesBills = scopes.bills();
        this.seesUsage = scopes.usage();
    }

    /** Takes what the billing system says; returns whether anything is different. A holder sees everything of the account. */
    boolean update(HolderRole another, LocalDate first, LocalDate last) {
        boolean changed = role != another || !since.equals(first) || !Objects.equals(until, last);
        role = another;
        since = first;
        until = last;
        seesBills |= another != HolderRole.DELEGATE;
        seesUsage |= another != HolderRole.DELEGATE;
        return changed;
    }

    /** A tie for somebody whom this holder lets look: it opens nothing older than this one does. */
    AccountHolder delegate(long customer, Scopes scopes, LocalDate last) {
        return new AccountHolder(customer, accountId, HolderRole.DELEGATE, since, last, scopes);
    }

    /** Becomes the holder whom bills are written to; returns whether that is new. */
    boolean lead() {
        boolean changed = role != HolderRole.PRIMARY;
        role = HolderRole.PRIMARY;
        return changed;
    }

    /** When, how and under which privacy policy it came in. */
    AccountHolder cameIn(Origin origin) {
        takenAt = origin.since();
        way = origin.way();
        policy = origin.policy();
        return this;
    }

    boolean isDelegate() {
        return role == HolderRole.DELEGATE;
    }

    HolderRole role() {
        return role;
    }

    long customerId() {
        return customerId;
    }

    long accountId() {
        return accountId;
    }
}
