package portal.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.PersonalData;
import portal.census.Purpose;
import portal.census.Source;

/**
 * Whose number it is in a draw. It knows nothing of answers, and whoever answered nothing can have one. When the draw is over, those that did
 * not win go; those that won go when their prize was handed over.
 */
@Entity
@Table(name = "contest_entry")
class ContestEntry extends Unordered {

    @PersonalData(value = DataClass.SURVEY, purpose = Purpose.RESEARCH)
    @Column(name = "survey_id", nullable = false, updatable = false)
    private long surveyId;

    @PersonalData(value = DataClass.SURVEY, purpose = Purpose.RESEARCH, copy = CopyAction.OMIT)
    @Column(name = "customer_id", nullable = false, updatable = false)
    private long customerId;

    @PersonalData(value = DataClass.SURVEY, purpose = Purpose.RESEARCH, source = Source.PORTAL)
    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    protected ContestEntry() {
    }

    ContestEntry(long survey, long customer, int number) {
        this.surveyId = survey;
        this.customerId = customer;
        this.number = number;
    }

    long surveyId() {
        return surveyId;
    }

    long customerId() {
        return customerId;
    }

    int number() {
        return number;
    }
}
