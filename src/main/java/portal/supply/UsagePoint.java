package portal.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import portal.census.NotPersonal;
import portal.platform.Stored;

/** Where one fuel enters premises and is measured (ESPI UsagePoint), and the account that pays for it now. */
@Entity
@Table(name = "usage_point")
@NotPersonal("a place in the network; the tie to a person is account_holder, which erasure cuts")
class UsagePoint extends Stored {

    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @Column(name = "account_id", nullable = false)
    private long accountId;

    @Column(name = "premises_id", nullable = false)
    private long premisesId;

    @Enumerated(EnumType.STRING)
    @Column(name = "fuel", nullable = false, updatable = false)
    private Fuel fuel;

    protected UsagePoint() {
    }

    UsagePoint(String number, Fuel fuel, long accountId, long premisesId) {
        this.number = number;
        this.fuel = fuel;
        billTo(accountId, premisesId);
    }

    /** Moves it to another account; returns whether it is another one. */
    boolean billTo(long account, long premises) {
        boolean changed = accountId != account || premisesId != premises;
        if (changed) {
            accountId = account;
            premisesId = premises;
        }
        return changed;
    }

    String number() {
        return number;
    }
}
