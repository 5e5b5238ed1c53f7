package portal.products;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Reference;
import portal.platform.Stored;
import portal.policy.PolicyVersion;

/**
 * A product of ours that a customer has. Registered once, for nobody else has the same serial number; corrected as often as its owner
 * likes, each time under the policy that is in force then; removed by its owner, and by an erasure.
 */
@Entity
@Table(name = "product")
class Product extends Stored {

    @NotPersonal("random")
    @Column(name = "reference", nullable = false, updatable = false, length = Reference.LENGTH)
    private String reference;

    @NotPersonal("number of the customer's row")
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customerId;

    @PersonalData(value = DataClass.PRODUCT, purpose = {Purpose.SUPPORT, Purpose.SERVICE})
    @Column(name = "model", nullable = false, length = ProductFacts.MAX_MODEL)
    private String model;

    @PersonalData(value = DataClass.PRODUCT, purpose = {Purpose.SUPPORT, Purpose.SERVICE})
    @Column(name = "serial", nullable = false, length = Serial.MAX)
    private String serial;

    @PersonalData(value = DataClass.PRODUCT, purpose = Purpose.SERVICE, source = Source.PORTAL, copy = CopyAction.OMIT)
    @Column(name = "serial_folded", nullable = false, length = Serial.MAX_FOLDED)
    private String serialFolded;

    @PersonalData(value = DataClass.PRODUCT, purpose = {Purpose.SUPPORT, Purpose.SERVICE})
    @Column(name = "bought_on", nullable = false)
    private LocalDate boughtOn;

    @PersonalData(value = DataClass.PRODUCT, purpose = Purpose.RESEARCH)
    @Column(name = "place_of_use", length = ProductFacts.MAX_PLACE)
    private String place;

    @PersonalData(value = DataClass.PRODUCT, purpose = {Purpose.SUPPORT, Purpose.SERVICE})
    @Column(name = "software_version", length = ProductFacts.MAX_SOFTWARE)
    private String software;

    @PersonalData(value = DataClass.PRODUCT, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "source", nullable = false, length = 20)
    private Source source;

    @PersonalData(value = DataClass.PRODUCT, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "registered_at", nullable = false, updatable = false)
    private Instant registeredAt;

    @PersonalData(value = DataClass.PRODUCT, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @PersonalData(value = DataClass.PRODUCT, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "policy_number", nullable = false, length = PolicyVersion.NUMBER_LENGTH)
    private String policy;

    protected Product() {
    }

    Product(long customerId, ProductFacts facts, Collected collected) {
        this.reference = Reference.random();
        this.customerId = customerId;
        this.registeredAt = collected.at();
        take(facts, collected);
    }

    /** Who told it, when, and under which version of the policy. */
    record Collected(Source source, Instant at, String policy) {
    }

    /** Takes what is said now; returns whether anything is different. */
    boolean correct(ProductFacts facts, Collected collected) {
        boolean different = !facts.equals(facts());
        if (different) {
            take(facts, collected);
        }
        return different;
    }

    private void take(ProductFacts facts, Collected collected) {
        model = facts.model();
        serial = facts.serial().text();
        serialFolded = facts.serial().folded();
        boughtOn = facts.boughtOn();
        place = facts.place();
        software = facts.software();
        source = collected.source();
        updatedAt = collected.at();
        policy = collected.policy();
    }

    ProductFacts facts() {
        return new ProductFacts(model, new Serial(serial, serialFolded), boughtOn, place, software);
    }

    String reference() {
        return reference;
    }

    long customerId() {
        return customerId;
    }
}
