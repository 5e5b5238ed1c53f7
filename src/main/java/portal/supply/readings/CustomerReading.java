package portal.supply.readings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.platform.Reference;
import portal.platform.Stored;

/**
 * What a customer read off the register of a meter. It is written once, the billing system is told, and what that system measures for the
 * same days takes its place on the page. It is its writer's own; an erasure deletes it.
 */
@Entity
@Table(name = "customer_reading")
class CustomerReading extends Stored {

    @NotPersonal("random name of the reading")
    @Column(name = "reference", nullable = false, updatable = false)
    private String reference;

    @NotPersonal("number of the customer's row")
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customerId;

    @NotPersonal("number of the usage point's row")
    @Column(name = "usage_point_id", nullable = false, updatable = false)
    private long usagePointId;

    @PersonalData(value = DataClass.USAGE, purpose = Purpose.BILLING)
    @Column(name = "meter_id", nullable = false, updatable = false)
    private long meterId;

    @PersonalData(value = DataClass.USAGE, purpose = Purpose.BILLING)
    @Column(name = "read_on", nullable = false, updatable = false)
    private LocalDate readOn;

    /** Thousandths of what the register counts. */
    @PersonalData(value = DataClass.USAGE, purpose = Purpose.BILLING)
    @Column(name = "register_milli", nullable = false, updatable = false)
    private long registerMilli;

    /** It looked odd, its writer was asked and said that it is right. */
    @PersonalData(value = DataClass.USAGE, purpose = Purpose.BILLING)
    @Column(name = "confirmed", nullable = false, updatable = false)
    private boolean confirmed;

    @PersonalData(value = DataClass.USAGE, purpose = Purpose.BILLING)
    @Column(name = "entered_at", nullable = false, updatable = false)
    private Instant enteredAt;

    protected CustomerReading() {
    }

    CustomerReading(long customerId, MountedRegister at, Register shows, LocalDate readOn, boolean confirmed, Instant now) {
        this.reference = Reference.random();
        this.customerId = customerId;
        this.usagePointId = at.point();
        this.meterId = at.meter();
        this.readOn = readOn;
        this.registerMilli = shows.milli();
        this.confirmed = confirmed;
        this.enteredAt = now;
    }

    String reference() {
        return reference;
    }
}
