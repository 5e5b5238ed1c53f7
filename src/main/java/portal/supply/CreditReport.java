package portal.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.customer.Origin;
import portal.platform.Stored;

/**
 * What an agency told the billing system about the credit of the person whom bills are written to. It is that person's alone: nobody else
 * of the household sees it. Its words are sealed. It goes when the billing system no longer says it, and with an erasure.
 */
@Entity
@Table(name = "credit_report")
class CreditReport extends Stored {

    @NotPersonal("number of the customer's row")
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customerId;

    @NotPersonal("number of the account's row")
    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @PersonalData(value = DataClass.CREDIT, sensitive = true, purpose = Purpose.BILLING, source = Source.BILLING_SYSTEM)
    @Column(name = "report", nullable = false)
    private byte[] report;

    @PersonalData(value = DataClass.CREDIT, purpose = Purpose.BILLING, source = Source.BILLING_SYSTEM)
    @Column(name = "agency", nullable = false)
    private String agency;

    @PersonalData(value = DataClass.CREDIT, purpose = Purpose.BILLING, source = Source.BILLING_SYSTEM)
    @Column(name = "reported_on", nullable = false)
    private LocalDate reportedOn;

    @PersonalData(value = DataClass.CREDIT, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "taken_at")
    private Instant takenAt;

    @PersonalData(value = DataClass.CREDIT, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "policy_number")
    private String policy;

    protected CreditReport() {
    }

    CreditReport(long customerId, long accountId) {
        this.customerId = customerId;
        this.accountId = accountId;
    }

    /** Takes what an agency says; the words are sealed for this row. */
    void says(byte[] sealedReport, String by, LocalDate on, Origin origin) {
        report = sealedReport;
        agency = by;
        reportedOn = on;
        takenAt = origin.since();
        policy = origin.policy();
    }

    boolean isOf(long customer, long account) {
        return customerId == customer && accountId == account;
    }

    long accountId() {
        return accountId;
    }

    byte[] report() {
        return report;
    }

    String agency() {
        return agency;
    }

    LocalDate reportedOn() {
        return reportedOn;
    }
}
