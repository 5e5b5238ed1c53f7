package portal.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.census.Source;
import portal.census.Way;
import portal.platform.Refusal;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien", "محمد عبد الرحمن", "王小明", "<b>Anna</b> & Söhne", "=SUM(A1:A9)", "Zoë 👩‍👩‍👧 🌻", "Ó", "a\u200Fb"})
    void a_name_is_kept_letter_by_letter(String typed) {
        assertThat(new PersonName("  " + typed + " ").text()).isEqualTo(typed);
    }

    @Test
    void a_name_with_control_characters_or_too_long_is_refused_with_words() {
        assertThatThrownBy(() -> new PersonName("Anna\r\nBcc: x@y.z")).isInstanceOf(Refusal.class).hasMessage("text.control");
        assertThatThrownBy(() -> new PersonName("x".repeat(PersonName.MAX + 1))).isInstanceOf(Refusal.class).hasMessage("text.too_long");
        assertThatThrownBy(() -> new PersonName("  ")).isInstanceOf(Refusal.class).hasMessage("name.missing");
        assertThatThrownBy(() -> new PersonName("half \uD83D pair")).isInstanceOf(Refusal.class).hasMessage("text.control");
    }

    @ParameterizedTest
    @CsvSource({"José O'Brien, jose obrien, obrien jose", "Νίκος, νικος, νικος", "van der Berg, van der berg, berg van der"})
    void a_name_is_found_without_accents_and_by_its_last_word(String typed, String folded, String turned) {
        assertThat(new PersonName(typed).folded()).isEqualTo(folded);
        assertThat(new PersonName(typed).turned()).isEqualTo(turned);
    }

    @ParameterizedTest
    @CsvSource({"Maria.Lopez@EXAMPLE.com, Maria.Lopez@example.com", "a@bücher.example, a@xn--bcher-kva.example", "o'b+x@a.co, o'b+x@a.co"})
    void a_mail_address_keeps_its_name_and_lowers_its_domain(String typed, String stored) {
        assertThat(new EmailAddress(typed).text()).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "@b.example", "a@b", "a b@c.example", "a@b.example, c@d.example", "a@-b.example", ".a@b.example", "a@b..example"})
    void what_is_no_mail_address_is_refused(String typed) {
        assertThatThrownBy(() -> new EmailAddress(typed)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({"01632 960001, GB, +441632960001", "(0)1632-960001, GB, +441632960001", "+1 868 555 0100, GB, +18685550100",
        "01632 960001 ext. 12, GB, +441632960001;ext=12"})
    void a_phone_number_is_read_in_any_writing(String typed, String country, String stored) {
        assertThat(PhoneNumber.typed("phone", typed, country).e164()).isEqualTo(stored);
    }

    @Test
    void a_phone_number_is_shown_as_its_country_writes_it() {
        assertThat(new PhoneNumber("+441632960001").shown("GB")).isEqualTo("01632 960001");
        assertThat(new PhoneNumber("+441632960001").shown("TT")).isEqualTo("+44 1632 960001");
        assertThatThrownBy(() -> PhoneNumber.typed("fax", "call me", "GB")).isInstanceOf(Refusal.class).hasMessage("phone.shape");
    }

    @ParameterizedTest
    @CsvSource({"GB, bw14qs, BW1 4QS", "US, 62704 1234, 62704-1234", "US, 62704, 62704", "NL, 1015cj, 1015 CJ", "BE, 1000, 1000", "TT, ,"})
    void a_postcode_is_spelt_as_its_country_does(String country, String typed, String stored) {
        assertThat(PostalAddress.typed("1 Quay", null, "Town", null, typed, country).postalCode()).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({"GB, 12345", "GB, ", "US, ABC", "BE, 0999"})
    void a_postcode_that_a_country_cannot_have_is_refused(String country, String typed) {
        assertThatThrownBy(() -> PostalAddress.typed("1 Quay", null, "Town", null, typed, country)).isInstanceOf(Refusal.class);
    }

    @Test
    void countries_come_in_the_order_of_their_names() {
        assertThat(Country.all(Locale.UK)).extracting(Country::code).startsWith("AF").contains("TT").endsWith("ZW");
    }

    @Test
    void origins_are_read_as_they_were_written() {
        Instant at = Instant.parse("2026-11-20T10:00:00.123456Z");
        Origins origins = Origins.none().with(CustomerField.SPECIAL_NEED, new Origin(Source.CUSTOMER, at))
                .with(CustomerField.LANGUAGE, new Origin(Source.STAFF, at, null, "1.2"))
                .with(CustomerField.COUNTRY, new Origin(Source.CUSTOMER, at, Way.WEB, "1.10"))
                .with(CustomerField.NAME, new Origin(Source.BILLING_SYSTEM, at));

        assertThat(Origins.parse(origins.text())).isEqualTo(origins);
        assertThat(Origins.parse("").byField()).isEqualTo(Map.of());
    }

    @Test
    void the_longest_origins_fit_their_column() {
        Origins all = Origins.none();
        for (CustomerField field : CustomerField.values()) {
            all = all.with(field, new Origin(Source.BILLING_SYSTEM, Instant.parse("2026-11-20T10:00:00.123456Z"), Way.IN_PERSON, "100.100"));
        }

        assertThat(all.text().length()).isLessThanOrEqualTo(Origins.MAX);
    }

    @Test
    void values_never_show_themselves_in_a_log() {
        assertThat(new PersonName("Ada").toString() + new EmailAddress("ada@example.com") + new PhoneNumber("+44163"))
                .doesNotContain("Ada", "ada", "4416");
    }
}
