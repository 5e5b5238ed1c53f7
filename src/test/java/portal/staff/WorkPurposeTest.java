package portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Promise;

class WorkPurposeTest {

    @ParameterizedTest
    @EnumSource
    @Promise({"CEG-07", "TTE-11"})
    void whatever_staff_may_do_is_for_a_purpose_that_has_a_name(Capability capability) {
        assertThat(WorkPurpose.of(capability)).as("add a line to WorkPurpose").isPresent();
    }
}
