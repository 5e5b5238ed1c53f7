package portal.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.support.Promise;

@Promise("CET-29")
class ClockProfileTest {

    private static final WorkingDays DAYS = new WorkingDays(Set.of(
            LocalDate.parse("2026-12-25"), LocalDate.parse("2026-12-28"), LocalDate.parse("2026-01-01"), LocalDate.parse("2026-05-25")));

    @ParameterizedTest
    @CsvSource({
        "CALENDAR_30, 2025-01-31, 2025-03-02",
        "CALENDAR_30, 2024-01-31, 2024-03-01",
        "CALENDAR_30, 2026-11-25, 2026-12-25",
        "GDPR_MONTH,  2026-01-30, 2026-03-02",
        "GDPR_MONTH,  2025-01-30, 2025-02-28",
        "GDPR_MONTH,  2024-01-30, 2024-02-29",
        "GDPR_MONTH,  2026-08-31, 2026-09-30",
        "GDPR_MONTH,  2026-04-17, 2026-05-18",
        "GDPR_MONTH,  2026-11-25, 2026-12-29",
        "CCPA_45,     2026-01-01, 2026-02-15",
        "CCPA_45,     2026-05-21, 2026-07-05"})
    void the_last_day_to_answer_follows_the_profile(ClockProfile profile, LocalDate received, LocalDate due) {
        assertThat(profile.due(received, 0, DAYS)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "CALENDAR_30, 2025-01-31, 2025-03-02",
        "GDPR_MONTH,  2026-01-30, 2026-04-30",
        "GDPR_MONTH,  2026-11-30, 2027-03-01",
        "CCPA_45,     2026-01-01, 2026-04-01"})
    void an_extension_counts_from_the_day_of_receipt(ClockProfile profile, LocalDate received, LocalDate due) {
        assertThat(profile.extended(received, 0, DAYS)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "CALENDAR_30, 0,  2026-05-21, 2026-05-21",
        "GDPR_MONTH,  2,  2026-05-21, 2026-05-26",
        "CCPA_45,     10, 2026-05-21, 2026-06-05",
        "CCPA_45,     99, 2026-05-21, 2026-06-05",
        "GDPR_MONTH,  11, 2026-05-21, 2026-06-08"})
    void a_holiday_monday_is_no_business_day_of_the_acknowledgement(ClockProfile profile, int promised, LocalDate received, LocalDate last) {
        assertThat(profile.acknowledged(received, promised, DAYS)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T03:59:00Z, America/Port_of_Spain, 2026-03-31",
        "2026-03-02T04:00:00Z, America/Port_of_Spain, 2026-04-01",
        "2026-03-28T23:30:00Z, Europe/Brussels,       2026-04-28",
        "2026-03-29T22:30:00Z, Europe/Brussels,       2026-04-29",
        "2026-11-01T04:30:00Z, America/Indiana/Indianapolis, 2026-12-01"})
    void the_day_of_receipt_is_that_of_the_operators_zone(Instant received, String zone, LocalDate due) {
        LocalDate day = LocalDate.ofInstant(received, ZoneId.of(zone));

        assertThat(ClockProfile.CALENDAR_30.due(day, 0, DAYS)).isEqualTo(due);
    }

    @Property
    void no_profile_answers_before_the_day_of_receipt_nor_later_than_it_says(
            @ForAll ClockProfile profile, @ForAll @IntRange(max = 36 * 31) int offset) {
        LocalDate received = LocalDate.parse("2025-01-01").plusDays(offset);

        LocalDate due = profile.due(received, 0, DAYS);

        assertThat(due).isAfter(received.plusDays(27)).isBefore(received.plusDays(46));
        assertThat(profile.extended(received, 0, DAYS)).isAfterOrEqualTo(due);
        assertThat(profile.due(received.plusDays(1), 0, DAYS)).isAfterOrEqualTo(due);
    }
}
