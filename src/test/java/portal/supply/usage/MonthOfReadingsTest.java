package portal.supply.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.supply.Quality;
import portal.supply.usage.MonthOfReadings.Put;

class MonthOfReadingsTest {

    private static final int HOUR = 3600;

    private final MonthOfReadings month = new MonthOfReadings(List.of(read(0, 10), estimated(1, 11), read(3, 13)));

    @Test
    void a_reading_replaces_an_estimate_and_an_estimate_no_reading() {
        assertThat(month.put(read(1, 12))).isEqualTo(Put.REPLACED);
        assertThat(month.put(estimated(0, 99))).isEqualTo(Put.KEPT);
        assertThat(month.put(read(3, 14))).isEqualTo(Put.REPLACED);
        assertThat(month.put(read(2, 5))).isEqualTo(Put.ADDED);
        assertThat(month.readings()).extracting(Reading::value).containsExactly(10L, 12L, 5L, 14L);
    }

    @Test
    void the_same_again_changes_nothing() {
        assertThat(month.put(read(0, 10))).isEqualTo(Put.KEPT);
        assertThat(month.put(estimated(1, 11))).isEqualTo(Put.KEPT);
    }

    @Test
    void an_interval_that_shares_time_with_another_one_is_torn() {
        assertThat(month.isTorn(new Reading(0, HOUR / 2, 5, Quality.READ, null))).isTrue();
        assertThat(month.isTorn(new Reading(0, 2 * HOUR, 5, Quality.READ, null))).isTrue();
        assertThat(month.isTorn(new Reading(2L * HOUR + 900, HOUR, 5, Quality.READ, null))).isTrue();
        assertThat(month.isTorn(read(0, 5))).isFalse();
        assertThat(month.isTorn(new Reading(2L * HOUR, HOUR / 2, 5, Quality.READ, null))).isFalse();
    }

    @Test
    void lines_break_at_gaps_and_at_midnight_where_the_operator_is() {
        long start = 1_774_742_400L;
        List<Reading> readings = java.util.stream.LongStream.range(0, 47).filter(hour -> hour != 30)
                .mapToObj(hour -> new Reading(start + hour * HOUR, HOUR, hour, hour == 2 ? Quality.ESTIMATED : Quality.READ, null)).toList();

        List<List<Reading>> days = Days.of(readings, ZoneId.of("Europe/London"));

        assertThat(days).extracting(List::size).containsExactly(23, 7, 16);
        assertThat(Days.amounts(days.get(0))).startsWith("0.000 0.001 0.002e 0.003 ");
    }

    private static Reading read(int hour, long value) {
        return new Reading((long) hour * HOUR, HOUR, value, Quality.READ, null);
    }

    private static Reading estimated(int hour, long value) {
        return new Reading((long) hour * HOUR, HOUR, value, Quality.ESTIMATED, null);
    }
}
