package portal.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.platform.Refusal;

class SoftwareVersionsTest {

    @ParameterizedTest
    @CsvSource({"2.4, 2.5, true", "2.9, 2.10, true", "2, 2.0.0, false", "2.5, 2.5, false", "3.0, 2.99, false", "v2.4-b7, 2.4.8, true", "1, 2, true"})
    void numbers_count_from_left_to_right(String held, String newest, boolean older) {
        assertThat(SoftwareVersions.isOlder(held, newest)).isEqualTo(older);
    }

    @Test
    void a_version_may_stay_blank() {
        assertThat(ProductFacts.software(" ")).isNull();
        assertThat(ProductFacts.software(" 2.4.1 ")).isEqualTo("2.4.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>2</b>", "the newest", "123456789012345678901", "-"})
    void what_is_no_version_is_refused(String typed) {
        assertThatThrownBy(() -> ProductFacts.software(typed)).isInstanceOf(Refusal.class).hasMessage("product.software_shape");
    }
}
