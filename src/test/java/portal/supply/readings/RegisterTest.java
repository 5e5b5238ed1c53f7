package portal.supply.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.platform.Refusal;
import portal.supply.Fuel;

class RegisterTest {

    private static final LocalDate LAST = LocalDate.parse("2026-10-01");

    @ParameterizedTest
    @CsvSource(value = {"04512|4512", "4512.30|4512.3", " 4 512,3 |4512.3", "0|0", "٤٥١٢|4512", "999999999.999|999999999.999"}, delimiter = '|')
    void a_number_is_read_however_it_is_written(String typed, String words) {
        assertThat(Register.typed(typed).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "-1", "1e5", "4512.3.1", "4512.1234", "1234567890", "kWh 12", "🌊", "."})
    void what_no_meter_shows_is_refused(String typed) {
        assertThatThrownBy(() -> Register.typed(typed)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({"99980000, 30000, 50000", "4512000, 4612500, 100500", "999, 1, 2"})
    void a_register_that_shows_less_went_past_its_last_number(long before, long now, long used) {
        assertThat(new Register(now).since(new Register(before))).isEqualTo(used);
    }

    @Test
    void usual_is_what_was_billed_in_as_many_days() {
        assertThat(meter(99_980_000L, 365_000).tenthsOfUsual(new Register(10_000), LAST.plusDays(30))).as("past the last number").isEqualTo(10);
        assertThat(meter(1_000_000L, 365_000).tenthsOfUsual(new Register(1_090_000), LAST.plusDays(30))).isEqualTo(30);
        assertThat(meter(null, 365_000).tenthsOfUsual(new Register(1_090_000), LAST.plusDays(30))).as("nothing to compare with").isZero();
        assertThat(meter(1_000_000L, 0).tenthsOfUsual(new Register(1_090_000), LAST.plusDays(30))).as("nothing used").isZero();
        assertThat(meter(1_000_000L, 365_000).tenthsOfUsual(new Register(1_090_000), LAST)).as("the same day").isZero();
    }

    private static MountedRegister meter(Long last, long usedInAYear) {
        return new MountedRegister(1, 2, "S", Fuel.ELECTRICITY, "A", LAST.minusYears(1), last, last == null ? null : LAST, usedInAYear, 365);
    }
}
