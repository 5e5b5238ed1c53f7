package portal.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Stored;

/**
 * The tie between a person and an account: it shows usage, bills and payments from its first day on, never those of an earlier
 * holder. An erasure deletes it, and with it the way from the account's numbers to the person.
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

    protected AccountHolder() {
    }

    AccountHolder(long customerId, long accountId, LocalDate since) {
        this.customerId = customerId;
        this.accountId = accountId;
        this.role = HolderRole.PRIMARY;
        this.since = since;
    }

    long customerId() {
        return customerId;
    }

    long accountId() {
        return accountId;
    }
}
