package portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.support.Promise;

class MaskTest {

    @ParameterizedTest
    @CsvSource({"maria@example.com, m••••@e••••.com", "a@b.co.tt, a••••@b••••.tt", "no-at-sign, ••••", "@nobody, ••••"})
    @Promise("CLX-31")
    void an_address_shows_first_letters_and_the_end(String address, String masked) {
        assertThat(Mask.email(address)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"+441632960001, •••• 001", "123456, ••••", "1, ••••"})
    @Promise("CLX-31")
    void a_number_shows_its_last_three_unless_that_is_most_of_it(String number, String masked) {
        assertThat(Mask.number(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"María del Mar López, M. L••••", "Prince, P••••", "' 李  小龙 ', 李. 小••••", "😀 Ó, 😀. Ó••••"})
    @Promise("CLX-31")
    void a_name_shows_its_initials_in_any_script(String name, String masked) {
        assertThat(Mask.name(name)).isEqualTo(masked);
    }

    @Test
    void what_is_not_there_is_not_masked() {
        assertThat(Mask.email(null)).isNull();
        assertThat(Mask.number(null)).isNull();
        assertThat(Mask.hidden(null)).isNull();
    }
}
