package portal.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.platform.Stored;

/**
 * What was decided about one of the things that a request is about. Written with the decision and never changed; it goes with the person,
 * while the request keeps how many were refused.
 */
@Entity
@Table(name = "data_request_item")
class RequestItem extends Stored {

    static final int ITEM_LENGTH = 40;

    private enum Answer {
        GRANTED, REFUSED
    }

    @NotPersonal("number of the request")
    @Column(name = "request_id", nullable = false, updatable = false)
    private long request;

    @NotPersonal("number of the customer's row")
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customer;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS)
    @Column(name = "item", nullable = false, updatable = false, length = ITEM_LENGTH)
    private String item;

    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS)
    @Enumerated(EnumType.STRING)
    @Column(name = "decision", nullable = false, updatable = false, length = 20)
    private Answer answer;

    /** Null for a yes. */
    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS)
    @Enumerated(EnumType.STRING)
    @Column(name = "reason_code", updatable = false, length = 20)
    private RefusalReason reason;

    /** Written by staff for the person to read; null for a yes. */
    @PersonalData(value = DataClass.REQUEST, purpose = Purpose.RIGHTS)
    @Column(name = "reason_words", updatable = false, length = Decision.WORDS_LENGTH)
    private String words;

    protected RequestItem() {
    }

    RequestItem(DataRequest request, ItemDecision decision) {
        this.request = request.id();
        this.customer = request.customer();
        this.item = decision.item();
        this.answer = decision.isGranted() ? Answer.GRANTED : Answer.REFUSED;
        this.reason = decision.reason();
        this.words = decision.words();
    }

    long request() {
        return request;
    }

    ItemDecision decision() {
        return answer == Answer.GRANTED ? ItemDecision.yes(item) : new ItemDecision(item, reason, words);
    }
}
