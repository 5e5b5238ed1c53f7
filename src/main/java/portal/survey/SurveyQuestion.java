package portal.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import portal.census.NotPersonal;
import portal.platform.Stored;

/** One question of a survey; it never changes once people were asked. */
@Entity
@NotPersonal("a question")
@Table(name = "survey_question")
class SurveyQuestion extends Stored {

    @Column(name = "survey_id", nullable = false, updatable = false)
    private long surveyId;

    /** Counts from 1. */
    @Column(name = "place", nullable = false, updatable = false)
    private int place;

    @Column(name = "words", nullable = false, updatable = false, length = Question.WORDS_LENGTH)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 10)
    private AnswerKind kind;

    /** One a line. */
    @Column(name = "choices", updatable = false, length = Question.CHOICES_LENGTH)
    private String choices;

    protected SurveyQuestion() {
    }

    SurveyQuestion(Survey survey, int place, Question question) {
        this.surveyId = survey.id();
        this.place = place;
        this.words = question.words();
        this.kind = question.kind();
        this.choices = question.choices().isEmpty() ? null : String.join("\n", question.choices());
    }

    Question question() {
        return new Question(words, kind, choices == null ? List.of() : choices.lines().toList());
    }
}
