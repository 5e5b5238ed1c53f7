package portal.policy;

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
import portal.vault.Vault;

/**
 * One yes to one version of a text. It is written once and never changed. When the person is erased, the number of the customer gives
 * way to a keyed hash: the proof stays until its day, and leads to nobody unless the person comes back and says who they were.
 */
@Entity
@Table(name = "policy_acceptance")
class Acceptance extends Stored {

    static final int WORDING_LENGTH = 1000;

    @PersonalData(value = DataClass.CONSENT, purpose = Purpose.LEGAL, copy = CopyAction.OMIT, erase = EraseAction.ANONYMISE)
    @Column(name = "customer_id")
    private Long customerId;

    @PersonalData(value = DataClass.CONSENT, purpose = Purpose.LEGAL, source = Source.PORTAL, copy = CopyAction.OMIT,
            erase = EraseAction.KEEP)
    @Column(name = "erased_hash", length = Vault.FINGERPRINT_LENGTH)
    private String erasedHash;

    @NotPersonal("the text's kind")
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 10)
    private PolicyKind kind;

    @PersonalData(value = DataClass.CONSENT, purpose = Purpose.LEGAL, erase = EraseAction.KEEP)
    @Column(name = "policy_number", nullable = false, updatable = false, length = PolicyVersion.NUMBER_LENGTH)
    private String policyNumber;

    @NotPersonal("our own words, shown to everybody")
    @Column(name = "wording", nullable = false, updatable = false, length = WORDING_LENGTH)
    private String wording;

    @PersonalData(value = DataClass.CONSENT, purpose = Purpose.LEGAL, erase = EraseAction.KEEP)
    @Column(name = "channel", nullable = false, updatable = false, length = 10)
    private String channel;

    @PersonalData(value = DataClass.CONSENT, purpose = Purpose.LEGAL, erase = EraseAction.KEEP)
    @Column(name = "accepted_at", nullable = false, updatable = false)
    private Instant acceptedAt;

    @NotPersonal("when the proof goes")
    @Column(name = "keep_until")
    private LocalDate keepUntil;

    protected Acceptance() {
    }

    Acceptance(long customer, PolicyKind kind, String number, String channel, String wording, Instant at) {
        customerId = customer;
        this.kind = kind;
        policyNumber = number;
        this.channel = channel;
        this.wording = wording;
        acceptedAt = at;
    }

    /** The person goes, the proof stays. */
    void pseudonymise(String hash, LocalDate until) {
        customerId = null;
        erasedHash = hash;
        keepUntil = until;
    }
}
