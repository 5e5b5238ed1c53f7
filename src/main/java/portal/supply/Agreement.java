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
 * The contract under which an account is supplied (ESPI CustomerAgreement). The billing system writes it; who holds the account reads it
 * if it began in their time. It names nobody, and when the last holder is erased nothing leads from it to a person.
 */
@Entity
@Table(name = "agreement")
class Agreement extends Stored {

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.BILLING, source = Source.BILLING_SYSTEM, erase = EraseAction.ANONYMISE)
    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @NotPersonal("number of the account's row")
    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.BILLING, source = Source.BILLING_SYSTEM, erase = EraseAction.ANONYMISE)
    @Column(name = "signed_on", nullable = false)
    private LocalDate signedOn;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.BILLING, source = Source.BILLING_SYSTEM, erase = EraseAction.ANONYMISE)
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.BILLING, source = Source.BILLING_SYSTEM, erase = EraseAction.ANONYMISE)
    @Column(name = "valid_to")
    private LocalDate validTo;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.BILLING, source = Source.BILLING_SYSTEM, erase = EraseAction.ANONYMISE)
    @Column(name = "prepay", nullable = false)
    private boolean prepay;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.BILLING, source = Source.BILLING_SYSTEM, erase = EraseAction.ANONYMISE)
    @Column(name = "tariff", nullable = false)
    private String tariff;

    protected Agreement() {
    }

    Agreement(long accountId, ImportedAgreement row) {
        this.number = row.number();
        this.accountId = accountId;
        take(row);
    }

    /** Takes what the billing system says; returns whether anything is different. */
    boolean update(ImportedAgreement row) {
        boolean changed = !row.equals(new ImportedAgreement(number, row.accountNumber(), signedOn, validFrom, validTo, prepay, tariff));
        take(row);
        return changed;
    }

    private void take(ImportedAgreement row) {
        signedOn = row.signedOn();
        validFrom = row.validFrom();
        validTo = row.validTo();
        prepay = row.prepay();
        tariff = row.tariff();
    }

    String number() {
        return number;
    }

    boolean belongsTo(long account) {
        return accountId == account;
    }
}
