package portal.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ZoneShiftTest {

    @Test
    void a_zone_without_summer_time_is_a_number() {
        assertThat(ZoneShift.of("at", ZoneId.of("America/Port_of_Spain"), 2026)).isEqualTo("-14400");
    }

    @Test
    void each_change_of_the_clocks_begins_another_shift() {
        assertThat(ZoneShift.of("at", ZoneId.of("Europe/Brussels"), 2026))
                .startsWith("CASE WHEN at < TIMESTAMP '2026-03-29 01:00:00' THEN 3600 WHEN at < TIMESTAMP '2026-10-25 01:00:00' THEN 7200 WHEN")
                .endsWith("THEN 7200 ELSE 3600 END");
    }
}
