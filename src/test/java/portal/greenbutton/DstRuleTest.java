package portal.greenbutton;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DstRuleTest {

    private static DstRule of(String zone) {
        return DstRule.of(ZoneId.of(zone), Instant.parse("2026-11-22T12:00:00Z"));
    }

    @Test
    void clocks_of_new_york_change_as_public_samples_say() {
        assertThat(of("America/New_York")).isEqualTo(new DstRule(-18_000, 3600, "360E2000", "B40E2000"));
    }

    @Test
    void clocks_of_london_change_on_the_last_sunday_of_march_and_october() {
        assertThat(of("Europe/London")).isEqualTo(new DstRule(0, 3600, "3E0E1000", "AE0E2000"));
    }

    @Test
    void clocks_of_port_of_spain_never_change() {
        assertThat(of("America/Port_of_Spain")).isEqualTo(new DstRule(-14_400, 0, "FFFFFFFF", "FFFFFFFF"));
    }
}
