package portal.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
 * A bill as it was issued. The billing system may correct it and never takes it back. When its holder is erased it is restricted: no
 * page shows it, and it goes when the law's period for keeping books ends.
 */
@Entity
@Table(name = "bill")
class Bill extends Stored {

    @PersonalData(value = DataClass.BILLING, purpose = {Purpose.BILLING, Purpose.LEGAL}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.KEEP)
    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @NotPersonal("number of the account's row")
    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @PersonalData(value = DataClass.BILLING, purpose = {Purpose.BILLING, Purpose.LEGAL}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.KEEP)
    @Column(name = "period_start", nullable = false)
    private LocalDate periodStart;

    /** The first day after the period. */
    @PersonalData(value = DataClass.BILLING, purpose = {Purpose.BILLING, Purpose.LEGAL}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.KEEP)
    @Column(name = "period_end", nullable = false)
    private LocalDate periodEnd;

    @PersonalData(value = DataClass.BILLING, purpose = {Purpose.BILLING, Purpose.LEGAL}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.KEEP)
    @Column(name = "issued_on", nullable = false)
    private LocalDate issuedOn;

    @PersonalData(value = DataClass.BILLING, purpose = {Purpose.BILLING, Purpose.LEGAL}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.KEEP)
    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    /** The sum of the lines, in the account's currency. */
    @PersonalData(value = DataClass.BILLING, purpose = {Purpose.BILLING, Purpose.LEGAL}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.KEEP)
    @Column(name = "amount_minor", nullable = false)
    private long amountMinor;

    @PersonalData(value = DataClass.BILLING, purpose = {Purpose.BILLING, Purpose.LEGAL}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.KEEP)
    @Column(name = "electricity_minor")
    private Long electricityMinor;

    @PersonalData(value = DataClass.BILLING, purpose = {Purpose.BILLING, Purpose.LEGAL}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.KEEP)
    @Column(name = "gas_minor")
    private Long gasMinor;

    @PersonalData(value = DataClass.BILLING, purpose = {Purpose.BILLING, Purpose.LEGAL}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.KEEP)
    @Column(name = "water_minor")
    private Long waterMinor;

    @PersonalData(value = DataClass.BILLING, purpose = {Purpose.BILLING, Purpose.LEGAL}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.KEEP)
    @Column(name = "standing_minor")
    private Long standingMinor;

    @PersonalData(value = DataClass.BILLING, purpose = {Purpose.BILLING, Purpose.LEGAL}, source = Source.BILLING_SYSTEM,
            erase = EraseAction.KEEP)
    @Column(name = "tax_minor")
    private Long taxMinor;

    @NotPersonal("the day its holder was erased; since then it belongs to nobody here")
    @Column(name = "restricted_on")
    private LocalDate restrictedOn;

    protected Bill() {
    }

    Bill(long accountId, ImportedBill row) {
        this.number = row.number();
        this.accountId = accountId;
        take(row);
    }

    /** Takes what the billing system says; returns whether anything is different. */
    boolean update(ImportedBill row) {
        boolean changed = !row.equals(asImported(row.accountNumber()));
        if (changed) {
            take(row);
        }
        return changed;
    }

    private void take(ImportedBill row) {
        periodStart = row.periodStart();
        periodEnd = row.periodEnd();
        issuedOn = row.issuedOn();
        dueOn = row.dueOn();
        amountMinor = row.amountMinor();
        electricityMinor = row.electricityMinor();
        gasMinor = row.gasMinor();
        waterMinor = row.waterMinor();
        standingMinor = row.standingMinor();
        taxMinor = row.taxMinor();
    }

    private ImportedBill asImported(String accountNumber) {
        return new ImportedBill(number, accountNumber, periodStart, periodEnd, issuedOn, dueOn, amountMinor, electricityMinor, gasMinor,
                waterMinor, standingMinor, taxMinor);
    }

    String number() {
        return number;
    }

    boolean belongsTo(long account) {
        return accountId == account;
    }
}
