package portal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.platform.Refusal;
import portal.support.Promise;

class LoginNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"ANNA.smith", "аnna.smith", "anna.smіth", "ａｎｎａ.ｓｍｉｔｈ", " Anna.Smith "})
    @Promise("CEG-10")
    void names_that_look_alike_are_one_name(String twin) {
        assertThat(LoginName.skeleton(twin)).isEqualTo(new LoginName("anna.smith").skeleton());
    }

    @Test
    void a_name_is_shown_as_it_was_typed() {
        assertThat(new LoginName("  Zoë.Müller ").typed()).isEqualTo("Zoë.Müller");
    }

    @Test
    void names_in_other_scripts_stay_different_from_each_other() {
        assertThat(LoginName.skeleton("山田太郎")).isNotEqualTo(LoginName.skeleton("山田花子"));
        assertThat(LoginName.skeleton("муравей")).isNotEqualTo(LoginName.skeleton("воробей"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "with space", "semi;colon", "a<b>cde", "tab\tname", "\u202Eannab", "new\nline"})
    void what_cannot_be_a_name_is_refused_at_its_field(String typed) {
        assertThatThrownBy(() -> new LoginName(typed)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.field()).isEqualTo("login"));
    }

    @Test
    void the_longest_name_has_64_characters() {
        assertThat(new LoginName("x".repeat(64)).typed()).hasSize(64);
        assertThatThrownBy(() -> new LoginName("x".repeat(65))).isInstanceOf(Refusal.class);
    }

    @Test
    @Promise("CET-08")
    void an_address_is_a_name_as_long_as_it_may_be() {
        String longest = "a+b'c".repeat(12) + "@" + "d".repeat(184) + ".com";

        assertThat(new LoginName(longest).typed()).isEqualTo(longest);
        assertThat(new LoginName("Ana.Ruiz+1@example.com").skeleton()).isEqualTo("ana.ruiz+1@example.com");
        assertThatThrownBy(() -> new LoginName("x".repeat(65) + "@example.com")).isInstanceOf(Refusal.class);
    }
}
