package portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.support.Promise;

class VisitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0 | Firefox on Linux",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605 Version/17.0 Mobile Safari/604.1 | Safari on iPhone",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/125.0 Safari/537.36 Edg/125.0 | Edge on Windows"})
    @Promise("SOL-07")
    void of_a_browser_only_its_family_is_kept(String agent, String device) {
        assertThat(Visit.deviceOf(agent)).isEqualTo(device);
    }

    @Test
    void what_is_not_known_is_nothing() {
        assertThat(Visit.deviceOf("<script>alert(1)</script>")).isEmpty();
    }

    @Test
    void all_addresses_of_one_household_count_together() {
        assertThat(Visit.network("2001:db8:1:2:aaaa::1")).isEqualTo(Visit.network("2001:db8:1:2:bbbb::9"));
        assertThat(Visit.network("2001:db8:1:2::1")).isNotEqualTo(Visit.network("2001:db8:1:3::1"));
        assertThat(Visit.network("192.0.2.7")).isEqualTo("192.0.2.7");
    }
}
