package portal.requests.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownValuesTest {

    @Test
    void a_number_is_not_found_in_a_longer_one_of_somebody_else() {
        assertThat(KnownValues.isNumber("c000123")).isTrue();
        assertThat(KnownValues.standsIn("12345", "9123456")).isFalse();
        assertThat(KnownValues.standsIn("c000123", "C0001234")).isFalse();
        assertThat(KnownValues.standsIn("c000123", "Customer C000123, please")).isTrue();
        assertThat(KnownValues.standsIn("12345", "12345")).isTrue();
    }

    @Test
    void names_and_addresses_are_no_numbers() {
        assertThat(KnownValues.isNumber("maria lopez")).isFalse();
        assertThat(KnownValues.isNumber("zoe.1@example.com")).isFalse();
        assertThat(KnownValues.isNumber("+447700900123")).isFalse();
        assertThat(KnownValues.isNumber("a1")).isFalse();
    }
}
