package portal.support.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import portal.audit.Actor;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Reference;
import portal.platform.Stored;
import portal.vault.Place;
import portal.vault.Vault;

/**
 * One thing that was said in a case, on the day it was said, by whom and by which way. What came by phone or on paper was written down by
 * staff. Never changed afterwards; goes with the case or the person.
 */
@Entity
@Table(name = "interaction")
class Interaction extends Stored {

    @NotPersonal("random")
    @Column(name = "reference", nullable = false, updatable = false, length = Reference.LENGTH)
    private String reference;

    @NotPersonal("number of the case's row")
    @Column(name = "case_id", nullable = false, updatable = false)
    private long caseId;

    @NotPersonal("number of the customer's row")
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customerId;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.SUPPORT, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "author", nullable = false, updatable = false, length = 20)
    private Author author;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.SUPPORT, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "channel", nullable = false, updatable = false, length = 20)
    private CaseChannel channel;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "recorded_as", nullable = false, updatable = false, length = Actor.ROLE_LENGTH)
    private String recordedAs;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.SUPPORT)
    @Column(name = "happened_on", nullable = false, updatable = false)
    private LocalDate happenedOn;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @PersonalData(value = DataClass.SUPPORT, sensitive = true, purpose = Purpose.SUPPORT)
    @Column(name = "body", nullable = false, updatable = false, length = Message.MAX * 3 + Vault.OVERHEAD)
    private byte[] body;

    /** Why we answered by another way than the customer prefers. */
    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.SUPPORT, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "other_way", updatable = false, length = 20)
    private OtherWay otherWay;

    protected Interaction() {
    }

    Interaction(SupportCase of, Said said, String recordedAs, Instant at, Vault vault) {
        this.reference = Reference.random();
        this.caseId = of.id();
        this.customerId = of.customerId();
        this.author = said.author();
        this.channel = said.channel();
        this.happenedOn = said.on();
        this.otherWay = said.otherWay();
        this.recordedAs = recordedAs;
        this.recordedAt = at;
        this.body = vault.seal(said.message().text(), place());
    }

    InteractionView view(Vault vault) {
        return new InteractionView(reference, author, channel, recordedAs, happenedOn, recordedAt, vault.open(body, place()), otherWay);
    }

    private Place place() {
        return new Place("interaction", "body", reference);
    }

    long customerId() {
        return customerId;
    }

    long caseId() {
        return caseId;
    }
}
