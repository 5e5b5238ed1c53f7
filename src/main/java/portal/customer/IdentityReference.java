package portal.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Stored;

/**
 * A number that names a person to the state, sealed, with whom it came from, the one purpose that opens it, and the day it goes. Nobody
 * ever reads it on a page or in a copy.
 */
@Entity
@Table(name = "identity_reference")
class IdentityReference extends Stored {

    @NotPersonal("number of the customer's row")
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customerId;

    @PersonalData(value = DataClass.IDENTITY_NUMBER, purpose = Purpose.SECURITY, source = Source.BILLING_SYSTEM)
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private IdentityKind kind;

    @PersonalData(value = DataClass.IDENTITY_NUMBER, sensitive = true, purpose = Purpose.SECURITY, source = Source.BILLING_SYSTEM,
            copy = CopyAction.STATE_HELD)
    @Column(name = "sealed", nullable = false)
    private byte[] number;

    @PersonalData(value = DataClass.IDENTITY_NUMBER, purpose = Purpose.SECURITY, source = Source.BILLING_SYSTEM, copy = CopyAction.STATE_HELD)
    @Column(name = "last4", nullable = false)
    private String last4;

    @PersonalData(value = DataClass.IDENTITY_NUMBER, purpose = Purpose.RIGHTS, source = Source.BILLING_SYSTEM)
    @Column(name = "provider", nullable = false)
    private String provider;

    @PersonalData(value = DataClass.IDENTITY_NUMBER, purpose = Purpose.RIGHTS, source = Source.BILLING_SYSTEM)
    @Enumerated(EnumType.STRING)
    @Column(name = "purpose", nullable = false)
    private Purpose purpose;

    @PersonalData(value = DataClass.IDENTITY_NUMBER, purpose = Purpose.RIGHTS, source = Source.BILLING_SYSTEM)
    @Column(name = "collected_on", nullable = false)
    private LocalDate collectedOn;

    @PersonalData(value = DataClass.IDENTITY_NUMBER, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "expires_on", nullable = false)
    private LocalDate expiresOn;

    protected IdentityReference() {
    }

    IdentityReference(long customerId, IdentityKind kind) {
        this.customerId = customerId;
        this.kind = kind;
    }

    /** Takes what the extract says; the number is sealed for this row. */
    void take(byte[] sealedNumber, ImportedIdentity row, LocalDate expires) {
        number = sealedNumber;
        last4 = row.last4();
        provider = row.provider();
        purpose = row.purpose();
        collectedOn = row.collectedOn();
        expiresOn = expires;
    }

    boolean says(ImportedIdentity row, LocalDate expires) {
        return last4.equals(row.last4()) && provider.equals(row.provider()) && purpose == row.purpose()
                && collectedOn.equals(row.collectedOn()) && expiresOn.equals(expires);
    }

    boolean isFor(Purpose use) {
        return purpose == use;
    }

    long customerId() {
        return customerId;
    }

    IdentityKind kind() {
        return kind;
    }

    byte[] number() {
        return number;
    }

    IdentityView view() {
        return new IdentityView(kind, last4, provider, purpose, collectedOn, expiresOn);
    }
}
