package portal.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portal.support.Promise;

class ResultTest {

    private static final Question USE = Question.of("What do you use? [Gas; Water]").get(0);
    private static final Question WORDS = Question.of("What else?").get(0);

    @Test
    @Promise("CLX-24")
    void of_four_answers_only_is_told_that_they_are_few() {
        assertThat(Result.picked(USE, Map.of(1, 3, 2, 1))).isEqualTo(new Result(USE, 0, true, List.of(), List.of()));
        assertThat(Result.said(WORDS, List.of("a", "b", "c", "d"))).isEqualTo(new Result(WORDS, 0, true, List.of(), List.of()));
    }

    @Test
    void from_five_on_they_are_counted_by_choice() {
        assertThat(Result.picked(USE, Map.of(2, 5)).counts()).containsExactly(new Result.Count("Gas", 0), new Result.Count("Water", 5));
        assertThat(Result.said(WORDS, List.of("a", "b", "c", "d", "e")).words()).hasSize(5);
    }

    @Test
    void none_at_all_are_not_few() {
        assertThat(Result.picked(USE, Map.of()).few()).isFalse();
    }
}
