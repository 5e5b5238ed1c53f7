package portal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void a_reference_is_read_back_however_it_was_typed() {
        String reference = Reference.random();

        assertThat(Reference.of(Reference.shown(reference).toLowerCase() + " ")).isEqualTo(reference);
    }

    @Test
    void nonsense_is_not_found_rather_than_an_error() {
        for (String nonsense : new String[] {null, "", "nonsense", "7KQ2M9XD4TBU", "../../etc", "7KQ2M9XD4TBN0"}) {
            assertThatThrownBy(() -> Reference.of(nonsense)).isInstanceOf(NotFound.class);
        }
    }
}
