package portal.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Reference;
import portal.platform.Stored;

/** That somebody outside got classes of data about a person. Only added; an erasure takes the person out of it and leaves the rest as proof. */
@Entity
@Table(name = "disclosure")
class Disclosure extends Stored {

    /** The longest words on how it was given. */
    static final int LONGEST_HOW = 300;

    @PersonalData(value = DataClass.DISCLOSURE, purpose = Purpose.LEGAL, source = Source.PORTAL, erase = EraseAction.ANONYMISE)
    @Column(name = "reference", nullable = false, updatable = false)
    private String reference;

    @PersonalData(value = DataClass.DISCLOSURE, purpose = Purpose.RIGHTS, copy = CopyAction.OMIT, source = Source.PORTAL)
    @Column(name = "customer_id")
    private Long customerId;

    @PersonalData(value = DataClass.DISCLOSURE, purpose = Purpose.RIGHTS, source = Source.STAFF, erase = EraseAction.ANONYMISE)
    @Column(name = "recipient", nullable = false, updatable = false)
    private String recipient;

    @PersonalData(value = DataClass.DISCLOSURE, purpose = Purpose.RIGHTS, source = Source.STAFF, erase = EraseAction.ANONYMISE)
    @Column(name = "classes", nullable = false, updatable = false)
    private String classes;

    @PersonalData(value = DataClass.DISCLOSURE, purpose = Purpose.RIGHTS, source = Source.STAFF, erase = EraseAction.ANONYMISE)
    @Enumerated(EnumType.STRING)
    @Column(name = "purpose", nullable = false, updatable = false)
    private Purpose purpose;

    @PersonalData(value = DataClass.DISCLOSURE, purpose = Purpose.RIGHTS, source = Source.STAFF, erase = EraseAction.ANONYMISE)
    @Enumerated(EnumType.STRING)
    @Column(name = "ground", nullable = false, updatable = false)
    private Ground ground;

    @PersonalData(value = DataClass.DISCLOSURE, purpose = Purpose.RIGHTS, source = Source.STAFF)
    @Column(name = "how")
    private String how;

    @PersonalData(value = DataClass.DISCLOSURE, purpose = Purpose.RIGHTS, source = Source.STAFF, erase = EraseAction.ANONYMISE)
    @Column(name = "disclosed_at", nullable = false, updatable = false)
    private Instant disclosedAt;

    @NotPersonal("pseudonymous key of a member of staff")
    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    protected Disclosure() {
    }

    /** @param reference what this recipient knows the person by, the same each time; null for the first time */
    Disclosure(long customerId, Gift gift, Purpose purpose, String reference, String recordedBy, Instant at) {
        this.reference = reference == null ? Reference.random() : reference;
        this.customerId = customerId;
        this.recipient = gift.recipient();
        this.classes = gift.classes().stream().sorted().map(DataClass::name).collect(Collectors.joining(","));
        this.purpose = purpose;
        this.ground = gift.ground();
        this.how = gift.how();
        this.disclosedAt = at;
        this.recordedBy = recordedBy;
    }

    /** The person goes, and words that may name them. */
    void anonymise() {
        customerId = null;
        how = null;
    }

    boolean holds(DataClass dataClass) {
        return classes().contains(dataClass);
    }

    /** Whether it was given on the same ground, to the same one and in the same way. */
    boolean isOf(Gift gift) {
        return recipient.equals(gift.recipient()) && ground == gift.ground() && Objects.equals(how, gift.how());
    }

    String reference() {
        return reference;
    }

    String recipient() {
        return recipient;
    }

    Set<DataClass> classes() {
        return Arrays.stream(classes.split(",")).map(DataClass::valueOf).collect(Collectors.toSet());
    }

    DisclosureView view(String recipientName) {
        return new DisclosureView(reference, recipientName, classes().stream().sorted().toList(), purpose, ground, how, disclosedAt);
    }
}
