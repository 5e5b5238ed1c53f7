package portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyAnswersServletTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-2", "@SUM(A1)", "\t=1"})
    void an_answer_that_a_spreadsheet_would_compute_is_words(String answer) {
        assertThat(SurveyAnswersServlet.harmless(answer)).isEqualTo("'" + answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It costs 2-3 pounds", "5", "first line\n=second"})
    void every_other_answer_stays_as_it_is(String answer) {
        assertThat(SurveyAnswersServlet.harmless(answer)).isEqualTo(answer);
    }
}
