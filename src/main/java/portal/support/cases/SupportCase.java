package portal.support.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import portal.census.DataClass;
import portal.census.EraseAction;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;
import portal.platform.Reference;
import portal.platform.Refusal;
import portal.platform.Stored;
import portal.policy.PolicyVersion;

/**
 * Something that a customer asks. Open while it is our turn, answered while it is theirs, closed when either says that it is done or when
 * nobody came back; whoever writes again opens it again. Some days after the end its documents go, and after the operator's period all of
 * it. When the person is erased the words go and the case stays as a number.
 */
@Entity
@Table(name = "support_case")
class SupportCase extends Stored {

    static final int MAX_ORDER = 40;

    @NotPersonal("random")
    @Column(name = "reference", nullable = false, updatable = false, length = Reference.LENGTH)
    private String reference;

    @NotPersonal("number of the customer's row, null when they were erased")
    @Column(name = "customer_id")
    private Long customerId;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.SUPPORT, erase = EraseAction.ANONYMISE)
    @Enumerated(EnumType.STRING)
    @Column(name = "topic", nullable = false, updatable = false, length = 20)
    private CaseTopic topic;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.SUPPORT, source = Source.PORTAL, erase = EraseAction.ANONYMISE)
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private CaseState state;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.SUPPORT)
    @Column(name = "order_number", length = MAX_ORDER)
    private String order;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.SUPPORT, source = Source.PORTAL, erase = EraseAction.ANONYMISE)
    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.SUPPORT, source = Source.PORTAL, erase = EraseAction.ANONYMISE)
    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.SUPPORT, source = Source.PORTAL, erase = EraseAction.ANONYMISE)
    @Column(name = "closed_at")
    private Instant closedAt;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.RIGHTS, source = Source.PORTAL, erase = EraseAction.ANONYMISE)
    @Column(name = "purged_at")
    private Instant purgedAt;

    @PersonalData(value = DataClass.SUPPORT, purpose = Purpose.RIGHTS, source = Source.PORTAL, erase = EraseAction.ANONYMISE)
    @Column(name = "policy_number", nullable = false, updatable = false, length = PolicyVersion.NUMBER_LENGTH)
    private String policy;

    protected SupportCase() {
    }

    SupportCase(long customerId, CaseTopic topic, String order, Instant at, String policy) {
        this.reference = Reference.random();
        this.customerId = customerId;
        this.topic = topic;
        this.order = order;
        this.state = CaseState.OPEN;
        this.openedAt = at;
        this.movedAt = at;
        this.policy = policy;
    }

    /** Somebody said something: now it is the other's turn. */
    void said(Author author, Instant at) {
        state = author == Author.STAFF ? CaseState.ANSWERED : CaseState.OPEN;
        movedAt = at;
        closedAt = null;
        purgedAt = null;
    }

    /** @throws Refusal when it is closed already */
    void close(Instant at) {
        if (state == CaseState.CLOSED) {
            throw new Refusal("case.closed_already");
        }
        state = CaseState.CLOSED;
        movedAt = at;
        closedAt = at;
    }

    /** @throws Refusal when it is not closed */
    void reopen(Instant at) {
        if (state != CaseState.CLOSED) {
            throw new Refusal("case.open_already");
        }
        said(Author.CUSTOMER, at);
    }

    /** Its documents are gone. */
    void purged(Instant at) {
        purgedAt = at;
    }

    /** Topic and days stay; nothing says whose it was. */
    void forgetPerson() {
        customerId = null;
        order = null;
    }

    CaseView view() {
        return new CaseView(id(), reference, topic, state, order, openedAt, movedAt, closedAt, policy);
    }

    String reference() {
        return reference;
    }

    Long customerId() {
        return customerId;
    }
}
