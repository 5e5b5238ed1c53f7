package portal.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import portal.support.Promise;

class OwnWordsTest {

    @Test
    @Promise("CLX-24")
    void a_signature_under_an_anonymous_answer_is_taken_out_however_it_is_written() {
        List<String> values = List.of("Zoë O'Neill", "zoe@example.com", "+447700900123", "C-100");

        assertThat(OwnWords.without(values, "More buses!\nZOË O'NEILL, zoe@example.com or +447700900123 (C-100)"))
                .isEqualTo("More buses!\n…, … or … (…)");
    }

    @Test
    void a_value_inside_another_word_stays() {
        assertThat(OwnWords.without(List.of("Li"), "Limit the noise, says Li.")).isEqualTo("Limit the noise, says ….");
    }
}
