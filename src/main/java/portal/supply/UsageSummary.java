package portal.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Stored;

/**
 * What went through a usage point in one period, as the billing system measured or estimated it. An estimate is replaced when the
 * meter is read. It stays with the premises when the holder is erased.
 */
@Entity
@Table(name = "usage_summary")
class UsageSummary extends Stored {

    @NotPersonal("number of the usage point's row")
    @Column(name = "usage_point_id", nullable = false, updatable = false)
    private long usagePointId;

    @PersonalData(value = DataClass.USAGE, purpose = {Purpose.BILLING, Purpose.SERVICE}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.ANONYMISE)
    @Column(name = "period_start", nullable = false, updatable = false)
    private LocalDate periodStart;

    /** The first day of the next period. */
    @PersonalData(value = DataClass.USAGE, purpose = {Purpose.BILLING, Purpose.SERVICE}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.ANONYMISE)
    @Column(name = "period_end", nullable = false)
    private LocalDate periodEnd;

    /** Thousandths of the fuel's unit. */
    @PersonalData(value = DataClass.USAGE, purpose = {Purpose.BILLING, Purpose.SERVICE}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.ANONYMISE)
    @Column(name = "amount_milli", nullable = false)
    private long amountMilli;

    @PersonalData(value = DataClass.USAGE, purpose = {Purpose.BILLING, Purpose.SERVICE}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.ANONYMISE)
    @Column(name = "cost_minor", nullable = false)
    private long costMinor;

    @PersonalData(value = DataClass.USAGE, purpose = {Purpose.BILLING, Purpose.SERVICE}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.ANONYMISE)
    @Enumerated(EnumType.STRING)
    @Column(name = "quality", nullable = false)
    private Quality quality;

    protected UsageSummary() {
    }

    UsageSummary(long usagePointId, ImportedUsage row) {
        this.usagePointId = usagePointId;
        this.periodStart = row.periodStart();
        update(row);
    }

    /** Takes what the billing system says; returns whether anything is different. */
    boolean update(ImportedUsage row) {
        boolean changed = !row.periodEnd().equals(periodEnd) || amountMilli != row.amountMilli() || costMinor != row.costMinor()
                || quality != row.quality();
        if (changed) {
            periodEnd = row.periodEnd();
            amountMilli = row.amountMilli();
            costMinor = row.costMinor();
            quality = row.quality();
        }
        return changed;
    }

    long usagePointId() {
        return usagePointId;
    }

    LocalDate periodStart() {
        return periodStart;
    }
}
