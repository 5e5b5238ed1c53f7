package portal.supply.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import portal.supply.Quality;

class ReadingCodecTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int HOUR = 3600;

    @Property(tries = 500)
    void what_was_packed_comes_back(@ForAll("readings") List<Reading> readings) {
        assertThat(ReadingCodec.unpack(ReadingCodec.pack(readings))).isEqualTo(readings);
    }

    @Test
    void days_of_23_and_25_hours_and_the_29th_of_february_come_back() {
        for (String day : List.of("2026-03-29", "2026-10-25", "2028-02-29")) {
            List<Reading> readings = hours(LocalDate.parse(day), LocalDate.parse(day).plusDays(1), 7);

            assertThat(readings).hasSize(day.startsWith("2026-03") ? 23 : day.startsWith("2026-10") ? 25 : 24);
            assertThat(ReadingCodec.unpack(ReadingCodec.pack(readings))).isEqualTo(readings);
        }
    }

    @Test
    void a_month_of_plain_hours_is_one_run_and_a_gap_or_an_estimate_costs_a_few_bytes() {
        List<Reading> plain = constant(744);
        List<Reading> torn = new ArrayList<>(plain);
        torn.remove(300);
        torn.set(400, new Reading(torn.get(400).start(), HOUR, 500, Quality.ESTIMATED, null));

        assertThat(ReadingCodec.pack(plain)).hasSizeLessThan(744 + 16);
        assertThat(ReadingCodec.pack(torn).length - ReadingCodec.pack(plain).length).isBetween(8, 40);
        assertThat(ReadingCodec.unpack(ReadingCodec.pack(torn))).isEqualTo(torn);
    }

    /** The figure that the README names. */
    @Test
    void a_year_of_hours_takes_less_than_29_kilobytes_with_costs_and_less_than_17_without() {
        long with = 0;
        long without = 0;
        for (LocalDate month = LocalDate.of(2025, 1, 1); month.getYear() == 2025; month = month.plusMonths(1)) {
            List<Reading> hours = hours(month, month.plusMonths(1), month.getMonthValue());
            with += ReadingCodec.pack(hours).length;
            without += ReadingCodec.pack(hours.stream()
                    .map(hour -> new Reading(hour.start(), hour.seconds(), hour.value(), hour.quality(), null)).toList()).length;
        }

        assertThat(with).isBetween(20_000L, 29_000L);
        assertThat(without).isBetween(10_000L, 17_000L);
    }

    @Test
    void bytes_that_end_in_the_middle_or_are_of_another_version_are_refused() {
        byte[] whole = ReadingCodec.pack(constant(24));

        assertThatThrownBy(() -> ReadingCodec.unpack(Arrays.copyOf(whole, whole.length - 1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ReadingCodec.unpack(new byte[] {9})).isInstanceOf(IllegalStateException.class);
    }

    private static List<Reading> constant(int count) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(new Reading(1_767_225_600L + (long) i * HOUR, HOUR, 500, Quality.READ, null));
        }
        return readings;
    }

    /** A household: between 80 and 2,500 Wh an hour, one price. */
    private static List<Reading> hours(LocalDate from, LocalDate to, long seed) {
        Random random = new Random(seed);
        List<Reading> readings = new ArrayList<>();
        long end = to.atStartOfDay(LONDON).toEpochSecond();
        for (long at = from.atStartOfDay(LONDON).toEpochSecond(); at < end; at += HOUR) {
            long value = 80 + random.nextInt(400) + (random.nextInt(6) == 0 ? random.nextInt(2000) : 0);
            readings.add(new Reading(at, HOUR, value, Quality.READ, Math.round(value * 24.86)));
        }
        return readings;
    }

    @Provide
    Arbitrary<List<Reading>> readings() {
        Arbitrary<Integer> gaps = Arbitraries.frequency(net.jqwik.api.Tuple.of(8, 0), net.jqwik.api.Tuple.of(1, HOUR),
                net.jqwik.api.Tuple.of(1, 86_400 * 9 + 1));
        Arbitrary<Integer> lengths = Arbitraries.of(300, 900, 1800, HOUR, HOUR, HOUR, 86_400, 2_678_400);
        Arbitrary<Long> values = Arbitraries.oneOf(Arbitraries.longs().between(-3000, 3000), Arbitraries.longs().between(-Reading.MOST, Reading.MOST));
        Arbitrary<Long> costs = Arbitraries.oneOf(Arbitraries.longs().between(-90_000, 90_000),
                Arbitraries.longs().between(-Reading.MOST, Reading.MOST)).injectNull(0.3);
        Arbitrary<Reading> loose = Combinators.combine(gaps, lengths, values, Arbitraries.of(Quality.values()), costs).as(Reading::new);
        return loose.list().ofMaxSize(60).map(ReadingCodecTest::inARow);
    }

    /** The start of each was a gap so far. */
    private static List<Reading> inARow(List<Reading> loose) {
        List<Reading> row = new ArrayList<>();
        long end = 1_330_578_000L;
        for (Reading one : loose) {
            row.add(new Reading(end + one.start(), one.seconds(), one.value(), one.quality(), one.cost()));
            end = row.get(row.size() - 1).end();
        }
        return row;
    }
}
