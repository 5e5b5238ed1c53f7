package portal.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.census.Way;
import portal.platform.Stored;

/**
 * One way to reach a customer: a text for e-mail and numbers, the parts of an address for post. The row stays when its value is
 * removed, so that the next extract does not bring back what the person took out. A confirmed e-mail address is never replaced by an
 * extract. An erasure deletes the row.
 */
@Entity
@Table(name = "contact_point")
class ContactPoint extends Stored {

    @NotPersonal("number of the customer's row")
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customerId;

    @PersonalData(value = DataClass.CONTACT, purpose = Purpose.SERVICE)
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private ContactKind kind;

    @PersonalData(value = DataClass.CONTACT, purpose = {Purpose.SERVICE, Purpose.BILLING})
    @Column(name = "address_text")
    private String text;

    @PersonalData(value = DataClass.CONTACT, purpose = Purpose.SUPPORT, copy = CopyAction.OMIT)
    @Column(name = "fingerprint")
    private String fingerprint;

    @PersonalData(value = DataClass.CONTACT, purpose = {Purpose.SERVICE, Purpose.BILLING})
    @Column(name = "line1")
    private String line1;

    @PersonalData(value = DataClass.CONTACT, purpose = {Purpose.SERVICE, Purpose.BILLING})
    @Column(name = "line2")
    private String line2;

    @PersonalData(value = DataClass.CONTACT, purpose = {Purpose.SERVICE, Purpose.BILLING})
    @Column(name = "town")
    private String town;

    @PersonalData(value = DataClass.CONTACT, purpose = {Purpose.SERVICE, Purpose.BILLING})
    @Column(name = "region")
    private String region;

    @PersonalData(value = DataClass.CONTACT, purpose = {Purpose.SERVICE, Purpose.BILLING})
    @Column(name = "postal_code")
    private String postalCode;

    @PersonalData(value = DataClass.CONTACT, purpose = {Purpose.SERVICE, Purpose.BILLING})
    @Column(name = "country")
    private String country;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "source", nullable = false)
    private Source source;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "came_by")
    private Way way;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "policy_number")
    private String policy;

    @PersonalData(value = DataClass.CONTACT, purpose = Purpose.SECURITY, source = Source.PORTAL)
    @Column(name = "verified_at")
    private Instant verifiedAt;

    /** Since when mail to this e-mail address comes back; null while it does not. */
    @PersonalData(value = DataClass.CONTACT, purpose = Purpose.SERVICE, source = Source.PORTAL)
    @Column(name = "returned_at")
    private Instant returnedAt;

    /** When its owner said that it is right although mail came back. */
    @PersonalData(value = DataClass.CONTACT, purpose = Purpose.SERVICE)
    @Column(name = "kept_at")
    private Instant keptAt;

    protected ContactPoint() {
    }

    /** A kind without a value yet. */
    ContactPoint(long customerId, ContactKind kind) {
        this.customerId = customerId;
        this.kind = kind;
    }

    /** Takes an e-mail address or a number; returns whether it is another one. {@code fingerprint} only for e-mail. */
    boolean say(String another, String fingerprint, Origin origin) {
        boolean changed = !Objects.equals(text, another) || source == null;
        if (changed) {
            text = another;
            this.fingerprint = fingerprint;
            verifiedAt = null;
            returnedAt = null;
            keptAt = null;
            came(origin);
        }
        return changed;
    }

    /** Takes an address, or null to forget it; returns whether it is another one. */
    boolean move(PostalAddress another, Origin origin) {
        boolean changed = !Objects.equals(address(), another) || source == null;
        if (changed) {
            line1 = another == null ? null : another.line1();
            line2 = another == null ? null : another.line2();
            town = another == null ? null : another.town();
            region = another == null ? null : another.region();
            postalCode = another == null ? null : another.postalCode();
            country = another == null ? null : another.country();
            came(origin);
        }
        return changed;
    }

    /** The person has shown that it reaches them. */
    void verify(Instant at) {
        verifiedAt = at;
        returnedAt = null;
    }

    /**
     * Mail to this address came back; returns whether that is news. A letter that is older than the address, or than its owner's word for it, says
     * nothing any more.
     *
     * @param to      where that letter went
     * @param written when it was
     */
    boolean cameBack(EmailAddress to, Instant written, Instant now) {
        boolean news = returnedAt == null && text != null && to.folded().equals(new EmailAddress(text).folded())
                && Stream.of(updatedAt, verifiedAt, keptAt).noneMatch(said -> said != null && said.isAfter(written));
        returnedAt = news ? now : returnedAt;
        return news;
    }

    /** Its owner says that it is right although mail came back; returns whether it had. */
    boolean keep(Instant now) {
        boolean returned = returnedAt != null;
        keptAt = returned ? now : keptAt;
        returnedAt = null;
        return returned;
    }

    private void came(Origin origin) {
        source = origin.source();
        updatedAt = origin.since();
        way = origin.way();
        policy = origin.policy();
    }

    /** Whether what an extract says may replace it: never a confirmed address, else as {@link Origin#yieldsTo} says. */
    boolean yieldsTo(Instant extractedAt) {
        return verifiedAt == null && origin().yieldsTo(extractedAt);
    }

    long customerId() {
        return customerId;
    }

    ContactKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    PostalAddress address() {
        return line1 == null ? null : new PostalAddress(line1, line2, town, region, postalCode, country);
    }

    Origin origin() {
        return new Origin(source, updatedAt, way, policy);
    }

    Instant verifiedAt() {
        return verifiedAt;
    }

    Instant returnedAt() {
        return returnedAt;
    }

    Instant keptAt() {
        return keptAt;
    }

    boolean isEmpty() {
        return text == null && line1 == null;
    }
}
