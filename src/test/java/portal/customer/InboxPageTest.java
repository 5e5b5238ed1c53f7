package portal.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.platform.NotFound;

class InboxPageTest {

    @Test
    void the_first_page_needs_no_number() {
        assertThat(InboxPage.number(null)).isEqualTo(1);
        assertThat(InboxPage.number("12")).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "x", "1 OR 1=1", "99999", "999999999999"})
    void what_is_not_a_page_is_not_found(String nonsense) {
        assertThatThrownBy(() -> InboxPage.number(nonsense)).isInstanceOf(NotFound.class);
    }
}
