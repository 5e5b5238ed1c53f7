package portal.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.audit.Actor;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Stored;

/**
 * One value of a customer became another one. Written once in the transaction of the change and never touched again. It says who did it
 * by kind and role, not by name. An erasure deletes it.
 */
@Entity
@Table(name = "customer_change")
class Change extends Stored {

    /** Bytes of a sealed value: an address in a script of three bytes a letter, and the seal. */
    static final int MAX_SEALED = 1300;

    @NotPersonal("number of the customer's row")
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customerId;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "field_name", nullable = false, updatable = false)
    private CorrectedField field;

    @PersonalData(value = DataClass.CORRECTION, sensitive = true, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "old_value", updatable = false)
    private byte[] before;

    @PersonalData(value = DataClass.CORRECTION, sensitive = true, purpose = Purpose.RIGHTS)
    @Column(name = "new_value", updatable = false)
    private byte[] after;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind", nullable = false, updatable = false)
    private Actor.Kind actorKind;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "actor_role", nullable = false, updatable = false)
    private String actorRole;

    @PersonalData(value = DataClass.CORRECTION, purpose = Purpose.RIGHTS, source = Source.PORTAL)
    @Column(name = "changed_at", nullable = false, updatable = false)
    private Instant at;

    protected Change() {
    }

    Change(long customerId, CorrectedField field, Actor actor, Instant at) {
        this.customerId = customerId;
        this.field = field;
        this.actorKind = actor.kind();
        this.actorRole = actor.role();
        this.at = at;
    }

    /** The sealed values; sealing needs this row's number, so they come second. */
    void says(byte[] before, byte[] after) {
        this.before = before;
        this.after = after;
    }

    CorrectedField field() {
        return field;
    }

    byte[] before() {
        return before;
    }

    byte[] after() {
        return after;
    }

    Actor.Kind actorKind() {
        return actorKind;
    }

    String actorRole() {
        return actorRole;
    }

    Instant at() {
        return at;
    }
}
