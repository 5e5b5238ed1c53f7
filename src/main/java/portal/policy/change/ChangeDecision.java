package portal.policy.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Stored;
import portal.policy.PolicyVersion;
import portal.vault.Vault;

/**
 * Somebody's yes or no to a new use of their stored data. The newest one counts; rows are only added. When the person is erased, their number
 * gives way to a keyed hash and the proof stays until its day.
 */
@Entity
@Table(name = "change_decision")
class ChangeDecision extends Stored {

    static final int WORDING_LENGTH = 1000;

    @PersonalData(value = DataClass.CONSENT, purpose = Purpose.LEGAL, copy = CopyAction.OMIT, erase = EraseAction.ANONYMISE)
    @Column(name = "customer_id")
    private Long customerId;

    @PersonalData(value = DataClass.CONSENT, purpose = Purpose.LEGAL, source = Source.PORTAL, copy = CopyAction.OMIT, erase = EraseAction.KEEP)
    @Column(name = "erased_hash", length = Vault.FINGERPRINT_LENGTH)
    private String erasedHash;

    @PersonalData(value = DataClass.CONSENT, purpose = Purpose.LEGAL, erase = EraseAction.KEEP)
    @Column(name = "policy_number", nullable = false, updatable = false, length = PolicyVersion.NUMBER_LENGTH)
    private String policyNumber;

    @PersonalData(value = DataClass.CONSENT, purpose = Purpose.LEGAL, erase = EraseAction.KEEP)
    @Enumerated(EnumType.STRING)
    @Column(name = "purpose", nullable = false, updatable = false, length = 20)
    private Purpose purpose;

    @PersonalData(value = DataClass.CONSENT, purpose = Purpose.LEGAL, erase = EraseAction.KEEP)
    @Enumerated(EnumType.STRING)
    @Column(name = "answer", nullable = false, updatable = false, length = 3)
    private Answer answer;

    @NotPersonal("our own words, shown to everybody")
    @Column(name = "wording", nullable = false, updatable = false, length = WORDING_LENGTH)
    private String wording;

    @PersonalData(value = DataClass.CONSENT, purpose = Purpose.LEGAL, erase = EraseAction.KEEP)
    @Column(name = "channel", nullable = false, updatable = false, length = 10)
    private String channel;

    @PersonalData(value = DataClass.CONSENT, purpose = Purpose.LEGAL, erase = EraseAction.KEEP)
    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant decidedAt;

    @NotPersonal("when the proof goes")
    @Column(name = "keep_until")
    private LocalDate keepUntil;

    protected ChangeDecision() {
    }

    ChangeDecision(long customer, DecisionView decided) {
        customerId = customer;
        policyNumber = decided.version();
        purpose = decided.purpose();
        answer = decided.answer();
        wording = decided.wording();
        channel = decided.channel();
        decidedAt = decided.at();
    }

    /** The person goes, the proof stays. */
    void pseudonymise(String hash, LocalDate until) {
        customerId = null;
        erasedHash = hash;
        keepUntil = until;
    }
}
