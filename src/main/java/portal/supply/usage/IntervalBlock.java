package portal.supply.usage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Stored;

/**
 * The readings of a usage point in one month and one direction, packed (ESPI IntervalBlock). It grows while the month goes on; estimates
 * in it give way to readings. It says when somebody is at home, so it is shown to the holder of its time only; when the holder is erased
 * it stays with the premises.
 */
@Entity
@Table(name = "interval_block")
class IntervalBlock extends Stored {

    @NotPersonal("number of the usage point's row")
    @Column(name = "usage_point_id", nullable = false, updatable = false)
    private long usagePointId;

    /** The first day of the month, where the operator is. */
    @PersonalData(value = DataClass.USAGE, purpose = {Purpose.BILLING, Purpose.SERVICE}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.ANONYMISE)
    @Column(name = "month_start", nullable = false, updatable = false)
    private LocalDate month;

    @NotPersonal("which way a meter counts")
    @Enumerated(EnumType.STRING)
    @Column(name = "flow", nullable = false, updatable = false)
    private Flow flow;

    /** Where the last reading ends, in seconds since 1970. */
    @PersonalData(value = DataClass.USAGE, purpose = {Purpose.BILLING, Purpose.SERVICE}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.ANONYMISE)
    @Column(name = "read_until", nullable = false)
    private long readUntil;

    @NotPersonal("when the portal took the file")
    @Column(name = "taken_at", nullable = false)
    private Instant takenAt;

    @PersonalData(value = DataClass.USAGE, purpose = {Purpose.BILLING, Purpose.SERVICE}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.ANONYMISE)
    @Column(name = "readings", nullable = false)
    private byte[] readings;

    protected IntervalBlock() {
    }

    IntervalBlock(long usagePointId, LocalDate month, Flow flow) {
        this.usagePointId = usagePointId;
        this.month = month;
        this.flow = flow;
        this.readings = ReadingCodec.pack(List.of());
    }

    /** Keeps exactly these, of which there is at least one. */
    void keep(List<Reading> all, Instant now) {
        readings = ReadingCodec.pack(all);
        readUntil = all.get(all.size() - 1).end();
        takenAt = now;
    }

    List<Reading> readings() {
        return ReadingCodec.unpack(readings);
    }

    BlockKey key() {
        return new BlockKey(usagePointId, month, flow);
    }
}
