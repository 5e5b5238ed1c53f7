package portal.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.platform.Refusal;

class PersonalLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"You will like the chart of your gas use!", "Since 2019 I pay 30 % less. Ask me.", "Tú también; ¿vale? 😀",
            "3.5 kWh a day... really", "<b>bold</b> & plain"})
    void plain_words_pass_as_they_are(String typed) {
        assertThat(new PersonalLine(typed).text()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Look at https://cheap.example", "www.cheap", "go to cheap.example now", "cheap。example", "write to me@example.org",
            "HTTP://X", "call 0800 123 4567", "call 0800-12-34-567", "4111 1111 1111 1111", "٠٨٠٠١٢٣٤٥٦٧"})
    void addresses_and_numbers_do_not(String typed) {
        assertThatThrownBy(() -> new PersonalLine(typed)).isInstanceOf(Refusal.class);
    }

    @Test
    void it_is_one_short_line_or_none() {
        assertThat(PersonalLine.orNull("  ")).isNull();
        assertThat(new PersonalLine("x".repeat(200)).text()).hasSize(200);
        assertThatThrownBy(() -> new PersonalLine("x".repeat(201))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new PersonalLine("two\nlines")).isInstanceOf(Refusal.class);
        assertThat(new PersonalLine("secret words")).hasToString("PersonalLine[...]");
    }
}
