package portal.support.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.audit.Actor;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Reference;
import portal.platform.Stored;
import portal.vault.Place;
import portal.vault.Vault;

/** What staff decided about a passage of what they wrote. Never changed: a later one about the same passage counts instead. */
@Entity
@Table(name = "passage_ruling")
class PassageRuling extends Stored {

    @NotPersonal("random")
    @Column(name = "reference", nullable = false, updatable = false, length = Reference.LENGTH)
    private String reference;

    @NotPersonal("number of the interaction's row")
    @Column(name = "interaction_id", nullable = false, updatable = false)
    private long interactionId;

    @NotPersonal("number of the customer's row")
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customerId;

    /** May be the name of somebody else, whose it is not to show. */
    @PersonalData(value = DataClass.SUPPORT, sensitive = true, purpose = Purpose.RIGHTS, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "passage", nullable = false, updatable = false, length = PassageDesk.LONGEST * 3 + Vault.OVERHEAD)
    private byte[] passage;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "reason", nullable = false, updatable = false, length = 20)
    private PassageReason reason;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "ruled_as", nullable = false, updatable = false, length = Actor.ROLE_LENGTH)
    private String ruledAs;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "ruled_at", nullable = false, updatable = false)
    private Instant ruledAt;

    protected PassageRuling() {
    }

    PassageRuling(Interaction about, String passage, PassageReason reason, String ruledAs, Instant at, Vault vault) {
        this.reference = Reference.random();
        this.interactionId = about.id();
        this.customerId = about.customerId();
        this.reason = reason;
        this.ruledAs = ruledAs;
        this.ruledAt = at;
        this.passage = vault.seal(passage, place());
    }

    PassageView view(Vault vault) {
        return new PassageView(vault.open(passage, place()), reason, ruledAs, ruledAt);
    }

    long interactionId() {
        return interactionId;
    }

    private Place place() {
        return new Place("passage_ruling", "passage", reference);
    }
}
