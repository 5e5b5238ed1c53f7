package portal.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portal.platform.Refusal;
import portal.support.Promise;

class QuestionTest {

    private static final String LINES = """
            How content are you? (1-5)

            What do you use? [Gas; Water; Both of them]
            What could be better?
            """;

    @Test
    void a_line_says_by_itself_how_it_is_answered_and_reads_back_as_it_was_written() {
        List<Question> questions = Question.of(LINES);

        assertThat(questions).extracting(Question::kind).containsExactly(AnswerKind.SCALE, AnswerKind.CHOICE, AnswerKind.TEXT);
        assertThat(questions.get(0).words()).isEqualTo("How content are you?");
        assertThat(questions.get(1).choices()).containsExactly("Gas", "Water", "Both of them");
        assertThat(Question.of(String.join("\n", questions.stream().map(Question::line).toList()))).isEqualTo(questions);
    }

    @Test
    void what_cannot_be_asked_is_refused_with_words() {
        assertThatThrownBy(() -> Question.of(" \n ")).isInstanceOf(Refusal.class).hasMessage("survey.questions");
        assertThatThrownBy(() -> Question.of("Why?\n".repeat(31))).hasMessage("survey.questions");
        assertThatThrownBy(() -> Question.of("Which? [Only one]")).hasMessage("survey.choices");
        assertThatThrownBy(() -> Question.of("Which? [Twice; Twice]")).hasMessage("survey.choices");
        assertThatThrownBy(() -> Question.of("[Gas; Water]")).hasMessage("survey.question_length");
        assertThatThrownBy(() -> Question.of("x".repeat(301))).hasMessage("survey.question_length");
    }

    @Test
    @Promise("CLX-23")
    void an_empty_answer_is_an_answer_to_every_question_there_can_be() {
        Filled blank = new Filled(Map.of(2, " "), false, false);

        List<Question> questions = Question.of(LINES);
        assertThat(questions).hasSize(3).allSatisfy(question -> assertThat(blank.to(questions.indexOf(question) + 1, question)).isEmpty());
    }

    @Test
    void only_one_of_the_choices_is_a_choice() {
        Question use = Question.of(LINES).get(1);

        assertThat(new Filled(Map.of(1, "3"), false, false).to(1, use)).contains(new Filled.One(3, null));
        for (String wrong : List.of("0", "4", "-1", "Gas", "99999999999")) {
            assertThatThrownBy(() -> new Filled(Map.of(1, wrong), false, false).to(1, use)).as(wrong).hasMessage("survey.no_choice");
        }
        assertThatThrownBy(() -> new Filled(Map.of(3, "x".repeat(1001)), false, false).to(3, Question.of(LINES).get(2))).hasMessage("text.too_long");
    }

    @Test
    void the_number_of_a_card_is_not_kept() {
        assertThat(new Filled(Map.of(1, "Mine is 4111 1111 1111 1111"), false, false).to(1, Question.of("What else?").get(0)).orElseThrow().words())
                .doesNotContain("4111 1111 1111 1111");
    }
}
