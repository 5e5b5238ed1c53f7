package portal.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.PersonalData;
import portal.census.Purpose;

/**
 * That a customer answered a survey, so that nobody answers twice. It tells no time and leads to no answer. In an anonymous survey it goes when
 * the survey closes; otherwise it stays as long as the answers, because it says whether they may be given to somebody else.
 */
@Entity
@Table(name = "survey_participation")
class Participation extends Unordered {

    @PersonalData(value = DataClass.SURVEY, purpose = Purpose.RESEARCH)
    @Column(name = "survey_id", nullable = false, updatable = false)
    private long surveyId;

    @PersonalData(value = DataClass.SURVEY, purpose = Purpose.RESEARCH, copy = CopyAction.OMIT)
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customerId;

    @PersonalData(value = DataClass.SURVEY, purpose = Purpose.RESEARCH)
    @Column(name = "shared", nullable = false)
    private boolean shared;

    /** The privacy policy under which the answers came in. */
    @PersonalData(value = DataClass.SURVEY, purpose = Purpose.RESEARCH)
    @Column(name = "policy_number", nullable = false, updatable = false, length = 8)
    private String policyNumber;

    protected Participation() {
    }

    Participation(long survey, long customer, String policyNumber) {
        this.surveyId = survey;
        this.customerId = customer;
        this.policyNumber = policyNumber;
    }

    /** Whether the one outside may get the answers. */
    void share(boolean yes) {
        shared = yes;
    }

    boolean isShared() {
        return shared;
    }

    long surveyId() {
        return surveyId;
    }

    long customerId() {
        return customerId;
    }

    String policyNumber() {
        return policyNumber;
    }
}
