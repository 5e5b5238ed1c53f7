package portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.platform.Refusal;
import portal.platform.Token;
import portal.support.Promise;

class LetterTest {

    @ParameterizedTest
    @ValueSource(strings = {"password", "newPassword", "passphrase", "pwd", "PASSWORD_1"})
    @Promise("SOL-08")
    void no_letter_takes_a_password(String name) {
        assertThatThrownBy(() -> letter().with(name, "x").letter()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_letter_with_a_secret_link_keeps_only_its_subject() {
        Letter reset = letter().with("link", "https://my.example.com/reset/" + Token.random().secret()).letter();

        assertThat(reset.keep()).isEqualTo(Letter.Keep.SUBJECT);
    }

    @Test
    void a_letter_with_an_ordinary_link_is_kept() {
        assertThat(letter().with("link", "https://my.example.com/account/requests/7KQ2M9XD4TBN").letter().keep()).isEqualTo(Letter.Keep.ALL);
    }

    @Test
    void a_letter_somebody_waits_for_goes_first_and_one_of_many_last() {
        String secret = "https://my.example.com/reset/" + Token.random().secret();

        assertThat(letter().with("link", secret).letter().urgency()).isEqualTo(Urgency.AT_ONCE);
        assertThat(letter().letter().urgency()).isEqualTo(Urgency.SERVICE);
        assertThat(letter().bulk().letter().urgency()).isEqualTo(Urgency.BULK);
        assertThat(letter().customer(1).topic("offers").with("link", secret).letter().urgency()).isEqualTo(Urgency.BULK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.com", "a.b+c@mail.example.com", "o'neil@example.ie", " ada@example.com ", "ada@b\u00fccher.example"})
    void an_address_that_mail_reaches_is_taken(String address) {
        assertThat(Address.of(address)).matches("[\\x21-\\x7e]+@[a-z0-9.-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada", "@example.com", "ada@", "ada@localhost", "a@example.com\r\nBcc: b@example.com", "a@example.com,b@example.com",
            "Ada <ada@example.com>", "ada@exa mple.com", "ada@example..com", "\"a b\"@example.com", "ada\u0000@example.com"})
    void an_address_that_could_be_something_else_is_refused(String address) {
        assertThatThrownBy(() -> Address.of(address)).isInstanceOf(Refusal.class);
    }

    private static Letter.Builder letter() {
        return Letter.write("example").to("ada@example.com", Locale.UK);
    }
}
