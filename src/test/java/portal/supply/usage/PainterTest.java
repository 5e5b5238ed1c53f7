package portal.supply.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.supply.Fuel;

class PainterTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int HOUR = 3600;

    private final List<Use> used = new ArrayList<>();
    private final List<Use> sentBack = new ArrayList<>();

    private void uses(String from, String end, long value) {
        for (long at = second(from); at < second(end); at += HOUR) {
            used.add(new Use(at, at + HOUR, value, false, value * 20));
        }
    }

    private static long second(String day) {
        return LocalDate.parse(day).atStartOfDay(LONDON).toEpochSecond();
    }

    private UsagePicture paint(SpanKind kind, String day, String until) {
        return new Painter(LONDON, Span.of(kind, LocalDate.parse(day)), until == null ? null : LocalDate.parse(until), 1, used, sentBack)
                .paint(List.of(Fuel.ELECTRICITY), Fuel.ELECTRICITY, "GBP", true);
    }

    @Test
    void a_day_has_23_hours_when_clocks_go_forward_and_25_when_they_go_back() {
        uses("2026-03-29", "2026-03-30", 100);
        uses("2026-10-25", "2026-10-26", 100);

        UsagePicture spring = paint(SpanKind.DAY, "2026-03-29", "2026-11-01");
        UsagePicture autumn = paint(SpanKind.DAY, "2026-10-25", "2026-11-01");

        assertThat(spring.slices()).hasSize(23).allMatch(slice -> slice.total().amountMilli() == 100);
        assertThat(spring.slices()).extracting(slice -> slice.start().toLocalTime()).doesNotContain(LocalTime.of(1, 0));
        assertThat(autumn.slices()).hasSize(25).allMatch(slice -> slice.total().amountMilli() == 100);
        assertThat(autumn.slices()).filteredOn(slice -> slice.start().getHour() == 1).hasSize(2);
        assertThat(autumn.total().amountMilli()).isEqualTo(2500);
        assertThat(spring.total().incomplete() || autumn.total().incomplete()).isFalse();
    }

    @Test
    void an_hour_stands_beside_the_same_hour_of_the_year_before() {
        uses("2026-07-10", "2026-07-11", 100);
        used.add(new Use(second("2025-07-10") + 5 * HOUR, second("2025-07-10") + 6 * HOUR, 77, false, null));

        List<Slice> hours = paint(SpanKind.DAY, "2026-07-10", "2026-11-01").slices();

        assertThat(hours.get(5).before().amountMilli()).isEqualTo(77);
        assertThat(hours.get(6).before().isKnown()).isFalse();
    }

    @Test
    void a_month_that_goes_on_is_compared_with_the_same_part_of_the_year_before() {
        uses("2026-11-01", "2026-11-11", 100);
        uses("2025-11-01", "2025-12-01", 50);

        UsagePicture picture = paint(SpanKind.MONTH, "2026-11-05", "2026-11-11");

        assertThat(picture.compared().total().amountMilli()).isEqualTo(24_000);
        assertThat(picture.compared().before().amountMilli()).isEqualTo(12_000);
        assertThat(picture.compared().now().last()).isEqualTo(LocalDate.parse("2026-11-10"));
        assertThat(picture.slices()).hasSize(30);
        assertThat(picture.slices().get(20).total().isKnown()).isFalse();
        assertThat(picture.slices().get(20).total().incomplete()).as("days to come miss nothing").isFalse();
        assertThat(picture.lastDay()).isEqualTo(LocalDate.parse("2026-11-10"));
    }

    @Test
    void gaps_estimates_and_costs_that_are_not_known_are_told() {
        uses("2026-10-01", "2026-10-03", 100);
        used.remove(30);
        used.set(3, new Use(second("2026-10-01") + 3 * HOUR, second("2026-10-01") + 4 * HOUR, 100, true, null));

        UsagePicture picture = paint(SpanKind.MONTH, "2026-10-01", "2026-10-03");

        assertThat(picture.slices().get(0).total()).isEqualTo(new Total(2400L, null, 0, true, false));
        assertThat(picture.slices().get(1).total()).isEqualTo(new Total(2300L, 46_000L, 0, false, true));
        assertThat(picture.total().incomplete()).isTrue();
    }

    @Test
    void what_is_sent_back_is_counted_apart_and_a_net_flow_may_fall_below_zero() {
        uses("2026-06-01", "2026-06-02", -40);
        sentBack.add(new Use(second("2026-06-01") + 12 * HOUR, second("2026-06-01") + 13 * HOUR, 900, false, null));

        UsagePicture picture = paint(SpanKind.DAY, "2026-06-01", "2026-07-01");

        assertThat(picture.total().amountMilli()).isEqualTo(-960);
        assertThat(picture.total().sentBackMilli()).isEqualTo(900);
        assertThat(picture.slices().get(12).total().sentBackMilli()).isEqualTo(900);
    }

    @Test
    void what_was_measured_over_a_month_is_no_bar_of_a_day() {
        used.add(new Use(second("2026-05-01"), second("2026-06-01"), 300_000, false, null));

        assertThat(paint(SpanKind.MONTH, "2026-05-01", "2026-06-01").slices()).noneMatch(slice -> slice.total().isKnown());
        assertThat(paint(SpanKind.YEAR, "2026-05-01", "2026-06-01").slices().get(11).total().amountMilli()).isEqualTo(300_000);
    }

    @Test
    void nothing_read_is_nothing_known() {
        UsagePicture picture = paint(SpanKind.MONTH, "2026-05-01", null);

        assertThat(picture.total().isKnown()).isFalse();
        assertThat(picture.compared()).isNull();
        assertThat(picture.lastDay()).isNull();
    }
}
