package portal.supply.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Span span(SpanKind kind, String from, String end) {
        return new Span(kind, day(from), day(end));
    }

    @Test
    void a_week_begins_on_monday_and_a_year_is_twelve_whole_months() {
        assertThat(Span.of(SpanKind.WEEK, day("2026-11-22"))).isEqualTo(span(SpanKind.WEEK, "2026-11-16", "2026-11-23"));
        assertThat(Span.of(SpanKind.MONTH, day("2028-02-29"))).isEqualTo(span(SpanKind.MONTH, "2028-02-01", "2028-03-01"));
        assertThat(Span.of(SpanKind.YEAR, day("2026-11-22"))).isEqualTo(span(SpanKind.YEAR, "2025-12-01", "2026-12-01"));
        assertThat(Span.of(SpanKind.RANGE, day("2026-11-22")).kind()).isEqualTo(SpanKind.DAY);
    }

    @Test
    void the_year_before_has_the_same_days_and_of_a_week_the_same_weekdays() {
        assertThat(Span.of(SpanKind.WEEK, day("2026-11-22")).yearBefore()).isEqualTo(span(SpanKind.WEEK, "2025-11-17", "2025-11-24"));
        assertThat(Span.of(SpanKind.MONTH, day("2026-11-22")).until(day("2026-11-22")).yearBefore())
                .isEqualTo(span(SpanKind.MONTH, "2025-11-01", "2025-11-22"));
        assertThat(Span.range(day("2026-10-05"), day("2026-10-06")).yearBefore()).isEqualTo(span(SpanKind.RANGE, "2025-10-05", "2025-10-07"));
    }

    @Test
    void a_leap_day_has_the_28th_before_it_and_whole_februaries_stay_whole() {
        assertThat(Span.of(SpanKind.DAY, day("2028-02-29")).yearBefore()).isEqualTo(span(SpanKind.DAY, "2027-02-28", "2027-03-01"));
        assertThat(Span.of(SpanKind.DAY, day("2028-02-28")).yearBefore()).isEqualTo(span(SpanKind.DAY, "2027-02-28", "2027-03-01"));
        assertThat(Span.of(SpanKind.MONTH, day("2028-02-01")).yearBefore()).isEqualTo(span(SpanKind.MONTH, "2027-02-01", "2027-03-01"));
        assertThat(Span.of(SpanKind.MONTH, day("2029-02-01")).yearBefore()).isEqualTo(span(SpanKind.MONTH, "2028-02-01", "2028-03-01"));
        assertThat(Span.of(SpanKind.YEAR, day("2029-02-01")).yearBefore()).isEqualTo(span(SpanKind.YEAR, "2027-03-01", "2028-03-01"));
    }

    @Property
    void earlier_and_later_touch_and_lead_back(@ForAll SpanKind kind, @ForAll @IntRange(max = 20_000) int days) {
        Span span = kind == SpanKind.RANGE ? Span.range(day("1990-01-01").plusDays(days), day("1990-01-09").plusDays(days))
                : Span.of(kind, day("1990-01-01").plusDays(days));

        assertThat(span.later().from()).isEqualTo(span.end());
        assertThat(span.earlier().end()).isEqualTo(span.from());
        assertThat(span.later().earlier()).isEqualTo(span);
    }

    @Test
    void own_dates_are_taken_as_typed_or_refused_for_a_reason() {
        assertThat(UsageRange.typed("2026-10-01", " 2026-10-31 ").span()).isEqualTo(span(SpanKind.RANGE, "2026-10-01", "2026-11-01"));
        assertThat(UsageRange.typed("2026-10-01", null).problem()).isEqualTo("usage.range_date");
        assertThat(UsageRange.typed("+999999999-01-01", "2026-10-01").problem()).isEqualTo("usage.range_date");
        assertThat(UsageRange.typed("2026-10-02", "2026-10-01").problem()).isEqualTo("usage.range_order");
        assertThat(UsageRange.typed("2026-01-01", "2027-01-02").problem()).isEqualTo("usage.range_long");
        assertThat(UsageRange.typed("2026-01-01", "2027-01-01").problem()).isNull();
    }
}
