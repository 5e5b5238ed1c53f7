package portal.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.support.Promise;

class SurveyDraftTest {

    private static final List<Question> ASKED = Question.of("What else?");
    private static final LocalDate LAST = LocalDate.parse("2030-01-31");

    @Test
    @Promise("CLX-25")
    void anonymous_answers_are_for_nobody_outside_and_named_ones_only_for_a_use_that_is_said() {
        assertThatThrownBy(() -> draft(true, "survey_house", "To compare utilities")).hasMessage("survey.nobody_named");
        assertThatThrownBy(() -> draft(false, "survey_house", " ")).hasMessage("survey_missing.use");
        assertThat(draft(false, "survey_house", "To compare utilities").use()).isEqualTo("To compare utilities");
    }

    @Test
    void a_prize_has_winners_and_no_prize_has_none() {
        assertThatThrownBy(() -> new SurveyDraft("Title", "Words", ASKED, true, "A bench", 0, null, null, LAST)).hasMessage("survey.winners");
        assertThatThrownBy(() -> new SurveyDraft("Title", "Words", ASKED, true, "A bench", 21, null, null, LAST)).hasMessage("survey.winners");
        assertThat(new SurveyDraft("Title", "Words", ASKED, true, null, 7, null, null, LAST).winners()).isZero();
    }

    private static SurveyDraft draft(boolean anonymous, String recipient, String use) {
        return new SurveyDraft("Title", "Words", ASKED, anonymous, null, 0, recipient, use, LAST);
    }
}
