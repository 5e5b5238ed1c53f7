package portal.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Reference;
import portal.platform.Stored;

/**
 * A person who is supplied. The billing system brings them, or they arrive by registering; each single value knows who it came from
 * and since when. The person corrects values here, a later extract replaces only what is older than itself. They may pause, which
 * stops all but mandatory mail, and resume. An erasure deletes the row; what remains is a keyed hash of the billing system's number.
 */
@Entity
@Table(name = "customer")
class Customer extends Stored {

    @NotPersonal("random name of the row")
    @Column(name = "reference", nullable = false, updatable = false)
    private String reference;

    @NotPersonal("random pseudonym for the audit, meaningless once this row is gone")
    @Column(name = "subject_key", nullable = false, updatable = false)
    private String subjectKey;

    @PersonalData(value = DataClass.IDENTITY, purpose = Purpose.BILLING, source = Source.BILLING_SYSTEM)
    @Column(name = "cis_number")
    private String cisNumber;

    @PersonalData(value = DataClass.IDENTITY, purpose = {Purpose.SERVICE, Purpose.BILLING})
    @Column(name = "name", nullable = false)
    private String name;

    @PersonalData(value = DataClass.IDENTITY, purpose = Purpose.SUPPORT, copy = CopyAction.OMIT)
    @Column(name = "name_folded", nullable = false)
    private String nameFolded;

    @PersonalData(value = DataClass.IDENTITY, purpose = Purpose.SUPPORT, copy = CopyAction.OMIT)
    @Column(name = "name_turned", nullable = false)
    private String nameTurned;

    @PersonalData(value = DataClass.IDENTITY, sensitive = true, purpose = Purpose.LEGAL)
    @Column(name = "date_of_birth")
    private byte[] dateOfBirth;

    @PersonalData(value = DataClass.CONTACT, purpose = Purpose.SERVICE)
    @Column(name = "language", nullable = false)
    private String language;

    @PersonalData(value = DataClass.CONTACT, purpose = Purpose.SERVICE)
    @Column(name = "country", nullable = false)
    private String country;

    @PersonalData(value = DataClass.CONTACT, purpose = Purpose.SERVICE)
    @Enumerated(EnumType.STRING)
    @Column(name = "preferred_channel", nullable = false)
    private Channel preferredChannel;

    @PersonalData(value = DataClass.IDENTITY, sensitive = true, purpose = Purpose.SERVICE)
    @Column(name = "special_need")
    private byte[] specialNeed;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.SERVICE)
    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private CustomerStatus status;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "origins", nullable = false)
    private Origins origins;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.SERVICE, source = Source.PORTAL)
    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @PersonalData(value = DataClass.ACCOUNT, purpose = Purpose.SERVICE, source = Source.PORTAL)
    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @PersonalData(value = DataClass.IDENTITY, purpose = {Purpose.SERVICE, Purpose.BILLING}, source = Source.BILLING_SYSTEM)
    @Column(name = "given_name")
    private String givenName;

    @PersonalData(value = DataClass.IDENTITY, purpose = {Purpose.SERVICE, Purpose.BILLING}, source = Source.BILLING_SYSTEM)
    @Column(name = "family_name")
    private String familyName;

    @PersonalData(value = DataClass.IDENTITY, purpose = Purpose.RESEARCH)
    @Column(name = "research", nullable = false)
    private boolean research;

    @PersonalData(value = DataClass.IDENTITY, purpose = Purpose.RESEARCH)
    @Column(name = "occupation")
    private String occupation;

    @PersonalData(value = DataClass.IDENTITY, purpose = Purpose.RESEARCH)
    @Column(name = "place_of_use")
    private String placeOfUse;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.SERVICE)
    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Customer() {
    }

    /** A person known by name, language and country; the rest follows. {@code cisNumber} is null for someone who only registered. */
    Customer(String cisNumber, PersonName name, String language, String country, Origin origin, Instant now) {
        this.reference = Reference.random();
        this.subjectKey = Reference.random();
        this.cisNumber = cisNumber;
        this.status = CustomerStatus.ACTIVE;
        this.origins = Origins.none();
        this.createdAt = now;
        rename(name, origin);
        speak(language, origin);
        live(country, origin);
        prefer(Channel.EMAIL, origin);
    }

    /** Takes what a correction says; returns what is different now, nothing when all of it was so already. */
    List<Changed> correct(Correction correction, Origin origin) {
        List<Changed> changed = new ArrayList<>();
        String oldName = name;
        if (correction.name() != null && rename(correction.name(), origin)) {
            changed.add(new Changed(CorrectedField.NAME, oldName, name));
        }
        String oldLanguage = language;
        if (correction.language() != null && speak(correction.language(), origin)) {
            changed.add(new Changed(CorrectedField.LANGUAGE, oldLanguage, language));
        }
        Channel oldChannel = preferredChannel;
        if (correction.preferredChannel() != null && prefer(correction.preferredChannel(), origin)) {
            changed.add(new Changed(CorrectedField.PREFERRED_CHANNEL, oldChannel.name(), preferredChannel.name()));
        }
        return changed;
    }

    /** Takes another name; returns whether it is another one. */
    boolean rename(PersonName another, Origin origin) {
        boolean changed = !another.text().equals(name);
        if (changed) {
            name = another.text();
            nameFolded = another.folded();
            nameTurned = another.turned();
            givenName = null;
            familyName = null;
            came(CustomerField.NAME, origin);
        }
        return changed;
    }

    /** The parts of the name held now, as the billing system knows them; null for unknown. Returns whether they are others. */
    boolean consistOf(String given, String family) {
        boolean changed = !Objects.equals(given, givenName) || !Objects.equals(family, familyName);
        givenName = given;
        familyName = family;
        return changed;
    }

    boolean speak(String another, Origin origin) {
        boolean changed = !another.equals(language);
        if (changed) {
            language = another;
            came(CustomerField.LANGUAGE, origin);
        }
        return changed;
    }

    boolean live(String another, Origin origin) {
        boolean changed = !another.equals(country);
        if (changed) {
            country = another;
            came(CustomerField.COUNTRY, origin);
        }
        return changed;
    }

    boolean prefer(Channel another, Origin origin) {
        boolean changed = another != preferredChannel;
        if (changed) {
            preferredChannel = another;
            came(CustomerField.PREFERRED_CHANNEL, origin);
        }
        return changed;
    }

    /** The sealed date of birth, or null to forget it. Sealed texts differ every time: compare before sealing. */
    void bornOn(byte[] sealed, Origin origin) {
        dateOfBirth = sealed;
        came(CustomerField.DATE_OF_BIRTH, origin);
    }

    /** The sealed special need, or null to forget it. */
    void needs(byte[] sealed, Origin origin) {
        specialNeed = sealed;
        came(CustomerField.SPECIAL_NEED, origin);
    }

    /** Stops all but mandatory mail; returns whether it was not stopped before. */
    boolean pause(Instant at) {
        return status == CustomerStatus.ACTIVE && become(CustomerStatus.PAUSED, at);
    }

    boolean resume(Instant at) {
        return status == CustomerStatus.PAUSED && become(CustomerStatus.ACTIVE, at);
    }

    /** The data is kept and not used; returns whether it was used before. */
    boolean restrict(Instant at) {
        return become(CustomerStatus.RESTRICTED, at);
    }

    boolean lift(Instant at) {
        return status == CustomerStatus.RESTRICTED && become(CustomerStatus.ACTIVE, at);
    }

    /** Takes part in research with this, or does not and leaves nothing behind. */
    void research(Research said, Origin origin) {
        Research before = research();
        research = said.allowed();
        occupation = said.occupation();
        placeOfUse = said.place();
        if (before.allowed() != research) {
            came(CustomerField.RESEARCH, origin);
        }
        if (!Objects.equals(before.occupation(), occupation)) {
            came(CustomerField.OCCUPATION, origin);
        }
        if (!Objects.equals(before.place(), placeOfUse)) {
            came(CustomerField.PLACE_OF_USE, origin);
        }
    }

    Research research() {
        return new Research(research, occupation, placeOfUse);
    }

    /** The person said that what is held is still right. */
    void confirm(Instant at) {
        confirmedAt = at;
    }

    private boolean become(CustomerStatus another, Instant at) {
        boolean changed = status != another;
        if (changed) {
            status = another;
            updatedAt = at;
        }
        return changed;
    }

    private void came(CustomerField field, Origin origin) {
        origins = origins.with(field, Objects.requireNonNull(origin));
        updatedAt = updatedAt == null || origin.since().isAfter(updatedAt) ? origin.since() : updatedAt;
    }

    String reference() {
        return reference;
    }

    String subjectKey() {
        return subjectKey;
    }

    String cisNumber() {
        return cisNumber;
    }

    String name() {
        return name;
    }

    String givenName() {
        return givenName;
    }

    String familyName() {
        return familyName;
    }

    byte[] dateOfBirth() {
        return dateOfBirth;
    }

    String language() {
        return language;
    }

    String country() {
        return country;
    }

    Channel preferredChannel() {
        return preferredChannel;
    }

    byte[] specialNeed() {
        return specialNeed;
    }

    CustomerStatus status() {
        return status;
    }

    /** Where a value came from, or null when there has never been one. */
    Origin origin(CustomerField field) {
        return origins.of(field);
    }

    /** When the person last said that all is right; null for never. */
    Instant confirmedAt() {
        return confirmedAt;
    }

    Instant createdAt() {
        return createdAt;
    }
}
