package portal.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.census.NotPersonal;
import portal.platform.Stored;

/**
 * The account that bills are written to. The billing system opens, updates and closes it. It outlives its holder: an erasure cuts the
 * holder's tie, and whoever proves a second fact about the place may hold it next.
 */
@Entity
@Table(name = "service_account")
class ServiceAccount extends Stored {

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.BILLING, source = Source.BILLING_SYSTEM, erase = EraseAction.ANONYMISE)
    @Column(name = "number", nullable = false, updatable = false)
    private String number;

    @NotPersonal("number of the premises' row")
    @Column(name = "premises_id", nullable = false)
    private long premisesId;

    @NotPersonal("the currency of bills")
    @Column(name = "currency", nullable = false)
    private String currency;

    @PersonalData(value = DataClass.BILLING, purpose = Purpose.BILLING, source = Source.BILLING_SYSTEM, erase = EraseAction.ANONYMISE)
    @Column(name = "balance_minor", nullable = false)
    private long balanceMinor;

    @PersonalData(value = DataClass.BILLING, purpose = Purpose.BILLING, source = Source.BILLING_SYSTEM, erase = EraseAction.ANONYMISE)
    @Column(name = "balance_on", nullable = false)
    private LocalDate balanceOn;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.BILLING, source = Source.BILLING_SYSTEM, erase = EraseAction.ANONYMISE)
    @Column(name = "opened_on", nullable = false)
    private LocalDate openedOn;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.BILLING, source = Source.BILLING_SYSTEM, erase = EraseAction.ANONYMISE)
    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected ServiceAccount() {
    }

    ServiceAccount(ImportedAccount row, long premisesId) {
        this.number = row.number();
        update(row, premisesId);
    }

    /** Takes what the billing system says; returns whether anything is different. */
    boolean update(ImportedAccount row, long premises) {
        boolean changed = premisesId != premises || !row.currency().equals(currency) || balanceMinor != row.balanceMinor()
                || !row.balanceOn().equals(balanceOn) || !row.openedOn().equals(openedOn) || !Objects.equals(row.closedOn(), closedOn);
        if (changed) {
            premisesId = premises;
            currency = row.currency();
            balanceMinor = row.balanceMinor();
            balanceOn = row.balanceOn();
            openedOn = row.openedOn();
            closedOn = row.closedOn();
        }
        return changed;
    }

    String number() {
        return number;
    }

    long premisesId() {
        return premisesId;
    }

    LocalDate openedOn() {
        return openedOn;
    }
}
