package portal.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
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

    /** What is paid each month whatever was used, null when bills follow the meter. */
    @PersonalData(value = DataClass.BILLING, purpose = Purpose.BILLING, source = Source.BILLING_SYSTEM, erase = EraseAction.ANONYMISE)
    @Column(name = "budget_minor")
    private Long budgetMinor;

    /** Whether bills come without paper; null while nobody has said. */
    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.BILLING, source = Source.BILLING_SYSTEM)
    @Column(name = "paperless")
    private Boolean paperless;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "paperless_source")
    private Source paperlessSource;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "paperless_at")
    private Instant paperlessAt;

    @NotPersonal("when the billing system took the choice; null while it has not, or made it itself")
    @Column(name = "paperless_taken_at")
    private Instant paperlessTakenAt;

    protected ServiceAccount() {
    }

    ServiceAccount(ImportedAccount row, long premisesId) {
        this.number = row.number();
        update(row, premisesId);
    }

    /** Takes what the billing system says; returns whether anything is different. */
    boolean update(ImportedAccount row, long premises) {
        boolean changed = premisesId != premises || !row.currency().equals(currency) || balanceMinor != row.balanceMinor()
                || !row.balanceOn().equals(balanceOn) || !row.openedOn().equals(openedOn) || !Objects.equals(row.closedOn(), closedOn)
                || !Objects.equals(row.budgetMinor(), budgetMinor);
        if (changed) {
            premisesId = premises;
            currency = row.currency();
            balanceMinor = row.balanceMinor();
            balanceOn = row.balanceOn();
            openedOn = row.openedOn();
            closedOn = row.closedOn();
            budgetMinor = row.budgetMinor();
        }
        return changed;
    }

    /**
     * Takes what the billing system says about paper, unless a holder chose here and it does not know that yet: the choice stands until an
     * extract later than the one that said it was taken. Returns whether anything is different.
     */
    boolean updatePaperless(Boolean theirs, Instant extractedAt) {
        boolean ours = paperlessSource != null && paperlessSource != Source.BILLING_SYSTEM;
        boolean stands = ours && (paperlessTakenAt == null || !extractedAt.isAfter(paperlessTakenAt));
        if (theirs == null || stands || theirs.equals(paperless)) {
            return false;
        }
        paperless = theirs;
        paperlessSource = Source.BILLING_SYSTEM;
        paperlessAt = extractedAt;
        paperlessTakenAt = null;
        return true;
    }

    /** A holder's choice, or staff's for them; returns whether it is another one. */
    boolean choosePaperless(boolean without, Source by, Instant now) {
        boolean changed = paperless == null || paperless != without;
        if (changed) {
            paperless = without;
            paperlessSource = by;
            paperlessAt = now;
            paperlessTakenAt = null;
        }
        return changed;
    }

    /** An extract of that instant says that the choice was taken. */
    void paperlessTaken(Instant extractedAt) {
        paperlessTakenAt = extractedAt;
    }

    /** Forgets what its holders chose, when the last of them is erased. */
    void forgetPaperless() {
        paperless = null;
        paperlessSource = null;
        paperlessAt = null;
        paperlessTakenAt = null;
    }

    Boolean paperless() {
        return paperless;
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
