package portal.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.customer.Origin;
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

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.RIGHTS, source = Source.PORTAL, erase = EraseAction.ANONYMISE)
    @Column(name = "taken_at")
    private Instant takenAt;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.RIGHTS, source = Source.PORTAL, erase = EraseAction.ANONYMISE)
    @Column(name = "policy_number")
    private String policy;

    protected Agreement() {
    }

    Agreement(long accountId, ImportedAgreement row, Origin origin) {
        this.number = row.number();
        this.accountId = accountId;
        take(row, origin);
    }

    /** Takes what the billing system says; returns whether anything is different. */
    boolean update(ImportedAgreement row, Origin origin) {
        boolean changed = !row.equals(new ImportedAgreement(number, row.accountNumber(), signedOn, validFrom, validTo, prepay, tariff));
        if (changed) {
            take(row, origin);
        }
        return changed;
    }

    private void take(ImportedAgreement row, Origin origin) {
        signedOn = row.signedOn();
        validFrom = row.validFrom();
        validTo = row.validTo();
        prepay = row.prepay();
        tariff = row.tariff();
        takenAt = origin.since();
        policy = origin.policy();
    }

    String number() {
        return number;
    }

    boolean belongsTo(long account) {
        return accountId == account;
    }
}
