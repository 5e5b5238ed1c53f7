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
import portal.customer.Origin;
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

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "paperless_policy")
    private String paperlessPolicy;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.RIGHTS, source = Source.PORTAL, erase = EraseAction.ANONYMISE)
    @Column(name = "budget_at")
    private Instant budgetAt;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.RIGHTS, source = Source.PORTAL, erase = EraseAction.ANONYMISE)
    @Column(name = "budget_policy")
    private String budgetPolicy;

    protected ServiceAccount() {
    }

    ServiceAccount(ImportedAccount row, long premisesId, Origin origin) {
        this.number = row.number();
        update(row, premisesId, origin);
    }

    /** Takes what the billing system says; returns whether anything is different. */
    boolean update(ImportedAccount row, long premises, Origin origin) {
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
            budget(row.budgetMinor(), origin);
        }
        return changed;
    }

    private void budget(Long minor, Origin origin) {
        if (!Objects.equals(minor, budgetMinor)) {
            budgetMinor = minor;
            budgetAt = origin.since();
            budgetPolicy = origin.policy();
        }
    }

    /**
     * Takes what the billing system says about paper, unless a holder chose here and it does not know that yet: the choice stands until an
     * extract later than the one that said it was taken. Returns whether anything is different.
     */
    boolean updatePaperless(Boolean theirs, Origin origin) {
        boolean ours = paperlessSource != null && paperlessSource != Source.BILLING_SYSTEM;
        boolean stands = ours && (paperlessTakenAt == null || !origin.since().isAfter(paperlessTakenAt));
        if (theirs == null || stands || theirs.equals(paperless)) {
            return false;
        }
        paperless(theirs, origin);
        return true;
    }

    /** A holder's choice, or staff's for them; returns whether it is another one. */
    boolean choosePaperless(boolean without, Origin origin) {
        boolean changed = paperless == null || paperless != without;
        if (changed) {
            paperless(without, origin);
        }
        return changed;
    }

    private void paperless(Boolean without, Origin origin) {
        paperless = without;
        paperlessSource = origin.source();
        paperlessAt = origin.since();
        paperlessPolicy = origin.policy();
        paperlessTakenAt = null;
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
        paperlessPolicy = null;
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
