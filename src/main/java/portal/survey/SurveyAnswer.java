package portal.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import portal.census.CopyAction;
import portal.census.DataClass;
import portal.census.NotPersonal;
import portal.census.PersonalData;
import portal.census.Purpose;

/**
 * The answer to one question. In an anonymous survey it stands alone: it names nobody, no time, and not what the same person answered to the
 * other questions, so that not even the pattern of somebody's answers is there. Otherwise it names its customer, until the rule has outlived it.
 */
@Entity
@Table(name = "survey_answer")
class SurveyAnswer extends Unordered {

    @NotPersonal("which survey")
    @Column(name = "survey_id", nullable = false, updatable = false)
    private long surveyId;

    @NotPersonal("place of the question")
    @Column(name = "place", nullable = false, updatable = false)
    private int place;

    @PersonalData(value = DataClass.SURVEY, purpose = Purpose.RESEARCH, copy = CopyAction.OMIT)
    @Column(name = "customer_id", updatable = false)
    private Long customerId;

    /** Which of the choices, from 1 on; null for words. */
    @PersonalData(value = DataClass.SURVEY, purpose = Purpose.RESEARCH)
    @Column(name = "chosen", updatable = false)
    private Integer chosen;

    @PersonalData(value = DataClass.SURVEY, purpose = Purpose.RESEARCH)
    @Column(name = "words", length = Filled.LONGEST)
    private String words;

    protected SurveyAnswer() {
    }

    /** @param customer null in an anonymous survey */
    SurveyAnswer(long survey, int place, Long customer, Integer chosen, String words) {
        this.surveyId = survey;
        this.place = place;
        this.customerId = customer;
        this.chosen = chosen;
        this.words = words;
    }

    void say(String without) {
        words = without;
    }

    long surveyId() {
        return surveyId;
    }

    int place() {
        return place;
    }

    long customerId() {
        return customerId;
    }

    Integer chosen() {
        return chosen;
    }

    String words() {
        return words;
    }

    /** In words, whatever was picked. */
    String shown(Question question) {
        return chosen == null ? words : question.choices().get(chosen - 1);
    }
}
