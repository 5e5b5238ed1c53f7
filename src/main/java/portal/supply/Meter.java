package portal.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import portal.census.NotPersonal;
import portal.platform.Stored;

/** The device at a usage point. Its serial number is the second fact for people whose country has no postal codes. */
@Entity
@Table(name = "meter")
@NotPersonal("a device of the operator that stays with the premises")
class Meter extends Stored {

    @Column(name = "serial", nullable = false, updatable = false)
    private String serial;

    @Column(name = "usage_point_id", nullable = false)
    private long usagePointId;

    @Column(name = "installed_on", nullable = false)
    private LocalDate installedOn;

    protected Meter() {
    }

    Meter(String serial, long usagePointId, LocalDate installedOn) {
        this.serial = serial;
        mount(usagePointId, installedOn);
    }

    /** Mounts it somewhere; returns whether that is somewhere else or another day. */
    boolean mount(long usagePoint, LocalDate day) {
        boolean changed = usagePointId != usagePoint || !day.equals(installedOn);
        if (changed) {
            usagePointId = usagePoint;
            installedOn = day;
        }
        return changed;
    }

    String serial() {
        return serial;
    }
}
