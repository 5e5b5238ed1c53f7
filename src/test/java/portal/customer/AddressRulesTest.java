package portal.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.platform.Refusal;

class AddressRulesTest {

    @Test
    void no_postcode_is_asked_for_in_trinidad_and_none_is_kept() {
        AddressRules trinidad = AddressRules.of("TT", "GB");

        assertThat(trinidad.isCodeAsked()).isFalse();
        assertThat(trinidad.address("5 Frederick Street", null, "Port of Spain", null, "12345").postalCode()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"GB,postcode", "US,zip", "IE,eircode", "CA,postal_code", "DE,postcode"})
    void a_country_has_its_own_word_for_the_code(String country, String word) {
        assertThat(AddressRules.of(country, "GB").getCodeLabel()).endsWith("." + word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "CA", "AU"})
    void where_letters_need_a_state_it_is_asked_for(String country) {
        assertThatThrownBy(() -> AddressRules.of(country, "GB").address("1 Main Street", null, "Springfield", null, "62701"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("region"));
    }

    @Test
    void where_there_are_codes_one_is_needed_in_the_countrys_spelling() {
        AddressRules britain = AddressRules.of("GB", "GB");

        assertThat(britain.address("1 High Street", null, "Millbrook", null, "mb14tw").postalCode()).isEqualTo("MB1 4TW");
        assertThatThrownBy(() -> britain.address("1 High Street", null, "Millbrook", null, null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> britain.address("1 High Street", null, "Millbrook", null, "12345")).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gb", "XX", "<script>", "../etc"})
    void nonsense_for_a_country_leaves_the_one_that_is_known(String asked) {
        assertThat(AddressRules.of(asked, "NL").country()).isEqualTo("NL");
    }
}
