package portal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import portal.supply.Quality;
import portal.supply.usage.Flow;
import portal.supply.usage.ImportedReads;
import portal.supply.usage.Reading;

class ReadsLineTest {

    private static final long START = 1_795_046_400L;
    private static final Instant LATEST = Instant.parse("2026-11-21T00:00:00Z");

    private static ImportedReads line(String flow, String start, String interval, String amounts, String price) {
        return ReadsLine.read(new Fields(Map.of("usage_point", 0, "flow", 1, "start", 2, "interval", 3, "amounts", 4, "price", 5),
                List.of("UP1", flow, start, interval, amounts, price)), LATEST);
    }

    @Test
    void amounts_follow_each_other_and_cost_what_the_price_says() {
        ImportedReads reads = line("delivered", "2026-11-19T00:00:00Z", "1800", "0.312 0.305e - 1", "0.24861");

        assertThat(reads.flow()).isEqualTo(Flow.DELIVERED);
        assertThat(reads.readings()).containsExactly(
                new Reading(START, 1800, 312, Quality.READ, 7757L),
                new Reading(START + 1800, 1800, 305, Quality.ESTIMATED, 7583L),
                new Reading(START + 3 * 1800, 1800, 1000, Quality.READ, 24_861L));
    }

    @Test
    void every_way_to_write_an_amount_is_read() {
        assertThat(line("delivered", "2026-11-19T00:00:00Z", "3600", "7 7.1 7.12 7.123 +7 123456789 12345678901.5", "").readings())
                .extracting(Reading::value).containsExactly(7_000L, 7_100L, 7_120L, 7_123L, 7_000L, 123_456_789_000L, 12_345_678_901_500L);
        assertThat(line("net", "2026-11-19T00:00:00Z", "3600", "-0.010 0.030", "0.05").readings()).extracting(Reading::cost)
                .containsExactly(-50L, 150L);
        assertThat(line("net", "2026-11-19T00:00:00Z", "3600", "0.001 -0.001 0.001", "0.005").readings()).extracting(Reading::cost)
                .containsExactly(1L, -1L, 1L);
        refuses("import.bad_amount", "delivered", "2026-11-19T00:00:00Z", "3600", "1..2", "");
        refuses("import.bad_amount", "delivered", "2026-11-19T00:00:00Z", "3600", "e", "");
    }

    @Test
    void only_a_net_flow_goes_below_zero() {
        assertThat(line("net", "2026-11-19T00:00:00Z", "3600", "-0.5", "").readings())
                .containsExactly(new Reading(START, 3600, -500, Quality.READ, null));
        refuses("import.negative_amount", "received", "2026-11-19T00:00:00Z", "3600", "-0.5", "");
    }

    @Test
    void what_is_no_line_of_readings_is_refused_by_its_column() {
        refuses("import.in_future", "delivered", "2026-11-20T23:00:00Z", "3600", "1 1", "");
        refuses("import.bad_moment", "delivered", "2026-11-19", "3600", "1", "");
        refuses("import.bad_moment", "delivered", "1066-11-19T00:00:00Z", "3600", "1", "");
        refuses("import.bad_interval", "delivered", "2026-11-19T00:00:00Z", "60", "1", "");
        refuses("import.bad_interval", "delivered", "2026-11-19T00:00:00Z", "an hour", "1", "");
        refuses("import.bad_amount", "delivered", "2026-11-19T00:00:00Z", "3600", "1 one", "");
        refuses("import.bad_amount", "delivered", "2026-11-19T00:00:00Z", "3600", "1 0.0001", "");
        refuses("import.bad_amount", "delivered", "2026-11-19T00:00:00Z", "3600", "999999999999999", "");
        refuses("import.bad_amount", "delivered", "2026-11-19T00:00:00Z", "3600", "1", "1e9");
        refuses("import.too_many_amounts", "delivered", "2026-11-19T00:00:00Z", "3600", "1 ".repeat(1001), "");
        refuses("import.value_missing", "delivered", "2026-11-19T00:00:00Z", "3600", "- -", "");
        refuses("import.unknown_word", "upwards", "2026-11-19T00:00:00Z", "3600", "1", "");
    }

    private static void refuses(String reason, String... line) {
        assertThatThrownBy(() -> line(line[0], line[1], line[2], line[3], line[4])).isInstanceOf(BadLine.class).hasMessage(reason);
    }
}
