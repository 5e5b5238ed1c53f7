package portal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.platform.Refusal;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery staple lamp", "three green owls sang", "дождь идёт третий вторник", "夏の夜に蛍が飛ぶ静かな川の音楽会場",
        "🦊 jumps over 🐶🐶 lazily", "tk-4 Zebra umbrella 91"})
    void a_few_words_in_any_script_are_a_good_password(String password) {
        assertThatCode(() -> PasswordRules.check(password, "anna.smith", "Brightwater")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"fourteen chars, password.short", "passwordpassword, password.pattern", "aaaaaaaaaaaaaaaaaaaa, password.pattern",
        "123456789012345678, password.common", "qwertyuiopasdfghjkl, password.common", "my anna.smith is lovely, password.name",
        "swim in BRIGHTWATER today, password.name", "swim with аnna.smith today, password.name"})
    void what_is_refused_is_refused_with_its_reason(String password, String reason) {
        assertThatThrownBy(() -> PasswordRules.check(password, "anna.smith", "Brightwater"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo(reason);
                    assertThat(refusal.field()).isEqualTo("password");
                });
    }

    @Test
    void length_counts_characters_as_people_do_up_to_128() {
        String long128 = "owl river ".repeat(12) + "moonrise";

        assertThatCode(() -> PasswordRules.check("🦊🐶🐱🦁🐯🦝🐻🐼🐨🐵🐸🐷🐮🦄🐔", "anna")).doesNotThrowAnyException();
        assertThat(long128).hasSize(128);
        assertThatCode(() -> PasswordRules.check("zq" + long128.substring(2), "anna")).doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordRules.check(long128 + "s", "anna")).hasMessage("password.long");
    }

    @Test
    void two_keyboards_that_compose_a_letter_differently_type_the_same_password() {
        assertThat(PasswordRules.normal("Zoe\u0308")).isEqualTo(PasswordRules.normal("Zo\u00EB"));
    }
}
