package portal.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.platform.Refusal;

class IbanTest {

    @ParameterizedTest
    @ValueSource(strings = {"GB29NWBK60161331926819", "GB29 NWBK 6016 1331 9268 19", " gb29-nwbk-6016-1331-9268-19 ",
            "GB29\u00a0NWBK 601613 31926819"})
    void any_spacing_is_understood(String typed) {
        Iban iban = new Iban(typed);

        assertThat(iban.text()).isEqualTo("GB29NWBK60161331926819");
        assertThat(iban.last4()).isEqualTo("6819");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "GB29NWBK60161331926818", "NL91ABNA0417164301", "12345678", "=1+1", "<b>", "'; DROP TABLE bank_detail",
            "😀😀😀😀", "XX00XXXX"})
    void what_is_no_account_number_is_refused_with_words(String typed) {
        assertThatThrownBy(() -> new Iban(typed)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.field()).isEqualTo("iban"));
    }

    @Test
    void it_never_shows_itself_in_a_log() {
        assertThat(new Iban("GB29NWBK60161331926819").toString()).doesNotContain("6819");
    }
}
