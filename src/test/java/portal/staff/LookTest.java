package portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.platform.Refusal;
import portal.support.Promise;

class LookTest {

    private static final Set<DataClass> CONTACT = EnumSet.of(DataClass.CONTACT);

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "asked", "         .         "})
    @Promise("CLX-31")
    void a_look_needs_a_reason_that_says_something(String reason) {
        Refusal refusal = catchThrowableOfType(() -> new Look(CONTACT, Purpose.SUPPORT, reason), Refusal.class);

        assertThat(refusal.field()).isEqualTo("reason");
    }

    @Test
    @Promise("CLX-31")
    void a_look_needs_a_purpose_of_the_list() {
        assertThat(catchThrowableOfType(() -> new Look(CONTACT, null, "You called about a bill"), Refusal.class).field()).isEqualTo("purpose");
        assertThat(catchThrowableOfType(() -> new Look(CONTACT, Purpose.MARKETING, "You called about a bill"), Refusal.class).field())
                .isEqualTo("purpose");
    }

    @Test
    void a_look_names_what_it_wants_to_see() {
        assertThat(catchThrowableOfType(() -> new Look(Set.of(), Purpose.SUPPORT, "You called about a bill"), Refusal.class).field())
                .isEqualTo("classes");
    }

    @Test
    void a_reason_is_never_written_to_a_log_by_accident() {
        assertThat(new Look(CONTACT, Purpose.SUPPORT, "You called about a bill").toString()).doesNotContain("called");
    }
}
