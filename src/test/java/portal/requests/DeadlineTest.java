package portal.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Combinators;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import portal.platform.Refusal;
import portal.support.Promise;

@Promise("CET-29")
class DeadlineTest {

    private static final OfficeDays LONDON = new OfficeDays(new WorkingDays(Set.of(LocalDate.parse("2026-12-25"),
            LocalDate.parse("2026-12-28"), LocalDate.parse("2026-04-03"), LocalDate.parse("2026-04-06"))), ZoneId.of("Europe/London"));
    private static final LocalDate RECEIVED = LocalDate.parse("2026-09-10");

    private static Deadline deadline(ClockProfile profile) {
        return new Deadline(profile, RECEIVED, LONDON);
    }

    @Test
    void the_clock_stands_still_from_the_question_to_the_answer() {
        Deadline deadline = deadline(ClockProfile.GDPR_MONTH);
        deadline.askIdentity(RECEIVED.plusDays(5));

        ClockMove move = deadline.identityGiven(RECEIVED.plusDays(12), LONDON);

        assertThat(move).isEqualTo(new ClockMove(LocalDate.parse("2026-10-12"), LocalDate.parse("2026-10-19"), ClockReason.IDENTITY));
    }

    @Test
    void the_clock_stands_still_only_once() {
        Deadline deadline = deadline(ClockProfile.GDPR_MONTH);
        deadline.askIdentity(RECEIVED.plusDays(5));
        deadline.identityGiven(RECEIVED.plusDays(12), LONDON);

        assertThatThrownBy(() -> deadline.askIdentity(RECEIVED.plusDays(14))).isInstanceOf(Refusal.class).hasMessage("request.asked_once");
    }

    @ParameterizedTest
    @EnumSource(value = ClockProfile.class, names = {"CALENDAR_30", "CCPA_45"})
    void some_clocks_never_stand_still(ClockProfile profile) {
        assertThatThrownBy(() -> deadline(profile).askIdentity(RECEIVED.plusDays(5))).hasMessage("request.clock_never_stops");
    }

    @Test
    void somebody_verified_on_day_44_is_answered_45_days_after_receipt() {
        Instant received = RECEIVED.atTime(10, 0).atZone(LONDON.zone()).toInstant();
        DataRequest request = new DataRequest(RequestKind.DELETE, null, new DataRequest.Person(7, "subject"), RequestChannel.LINK, null,
                new DataRequest.Received(received, received, ClockProfile.CCPA_45, LONDON));
        request.awaitProof(received, LONDON, 60);
        Instant day44 = RECEIVED.plusDays(44).atTime(10, 0).atZone(LONDON.zone()).toInstant();

        assertThat(request.isVerified()).isFalse();
        assertThat(request.show(day44, LONDON)).as("the clock never stood still, so nothing moves").isEmpty();

        assertThat(request.isVerified()).isTrue();
        assertThat(request.deadline().dueOn()).isEqualTo(RECEIVED.plusDays(45));
        assertThat(request.breach(RECEIVED.plusDays(46).atStartOfDay(LONDON.zone()).toInstant().minusSeconds(1))).isFalse();
        assertThat(request.breach(RECEIVED.plusDays(46).atStartOfDay(LONDON.zone()).toInstant())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = ClockReason.class, names = {"RECEIVED", "IDENTITY"})
    void being_busy_or_what_moved_it_before_is_no_reason_for_longer(ClockReason reason) {
        assertThatThrownBy(() -> deadline(ClockProfile.GDPR_MONTH).announceExtension(reason, RECEIVED, LONDON))
                .hasMessage("request.extension_reason");
        assertThatThrownBy(() -> deadline(ClockProfile.GDPR_MONTH).announceExtension(null, RECEIVED, LONDON))
                .hasMessage("request.extension_reason");
    }

    @Test
    void a_promise_of_thirty_days_has_no_longer_period() {
        assertThatThrownBy(() -> deadline(ClockProfile.CALENDAR_30).announceExtension(ClockReason.COMPLEX, RECEIVED, LONDON))
                .hasMessage("request.no_extension");
    }

    @ParameterizedTest
    @CsvSource({"GDPR_MONTH, 2026-12-10", "CCPA_45, 2026-12-09"})
    void a_longer_period_holds_once_its_letter_was_accepted_in_time(ClockProfile profile, LocalDate longer) {
        Deadline deadline = deadline(profile);
        LocalDate first = deadline.dueOn();

        assertThat(deadline.announceExtension(ClockReason.COMPLEX, RECEIVED.plusDays(20), LONDON)).isEqualTo(longer);
        assertThat(deadline.dueOn()).as("told is not yet mailed").isEqualTo(first);
        assertThat(deadline.extend(first.minusDays(1), LONDON)).contains(new ClockMove(first, longer, ClockReason.COMPLEX));
        assertThat(deadline.dueOn()).isEqualTo(longer);
        assertThat(deadline.extend(first.minusDays(1), LONDON)).as("a second time").isEmpty();
    }

    @Test
    void a_letter_accepted_on_the_first_last_day_is_too_late() {
        Deadline deadline = deadline(ClockProfile.GDPR_MONTH);
        LocalDate first = deadline.dueOn();
        deadline.announceExtension(ClockReason.COMPLEX, first.minusDays(1), LONDON);

        assertThat(deadline.extend(first, LONDON)).isEmpty();
        assertThat(deadline.dueOn()).isEqualTo(first);
        assertThatThrownBy(() -> deadline(ClockProfile.GDPR_MONTH).announceExtension(ClockReason.COMPLEX, first, LONDON))
                .hasMessage("request.too_late");
    }

    @Test
    void a_longer_period_keeps_the_days_for_which_the_clock_stood_still() {
        Deadline deadline = deadline(ClockProfile.GDPR_MONTH);
        deadline.askIdentity(RECEIVED.plusDays(5));
        deadline.identityGiven(RECEIVED.plusDays(12), LONDON);
        deadline.announceExtension(ClockReason.MANY_REQUESTS, RECEIVED.plusDays(20), LONDON);

        deadline.extend(RECEIVED.plusDays(20), LONDON);

        assertThat(deadline.dueOn()).isEqualTo(LocalDate.parse("2026-12-17"));
    }

    @ParameterizedTest
    @CsvSource({
        "America/Port_of_Spain,       2026-03-02T03:59:00Z, 2026-04-01T04:00:00Z",
        "Europe/Brussels,             2026-09-29T12:00:00Z, 2026-10-29T23:00:00Z",
        "America/Indiana/Indianapolis, 2026-10-20T12:00:00Z, 2026-11-20T05:00:00Z"})
    void it_is_late_from_the_end_of_the_last_day_where_the_operator_is(String zone, Instant received, Instant lateFrom) {
        OfficeDays office = new OfficeDays(new WorkingDays(Set.of()), ZoneId.of(zone));
        Deadline deadline = new Deadline(ClockProfile.CALENDAR_30, office.of(received), office);

        assertThat(deadline.breach(lateFrom.minusSeconds(1))).isFalse();
        assertThat(deadline.breach(lateFrom)).isTrue();
        assertThat(deadline.breach(lateFrom.plusSeconds(1))).as("told once").isFalse();
        assertThat(deadline.isBreached()).isTrue();
    }

    @Test
    void a_clock_that_stands_still_is_never_late() {
        Deadline deadline = deadline(ClockProfile.GDPR_MONTH);
        deadline.askIdentity(RECEIVED.plusDays(5));

        assertThat(deadline.breach(RECEIVED.plusYears(1).atStartOfDay(LONDON.zone()).toInstant())).isFalse();
    }

    private enum Step {
        ASK, GIVE, TELL, MAILED, LOOK
    }

    private record Act(Step step, int days) {
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(Arbitraries.of(Step.class), Arbitraries.integers().between(0, 20)).as(Act::new).list().ofMaxSize(12);
    }

    /** Walks clocks that begin on any day of 36 months, whatever happens to them. */
    @Property(tries = 3000)
    void the_last_day_moves_only_with_a_move_at_most_once_a_reason_and_never_back(@ForAll ClockProfile profile,
            @ForAll @IntRange(max = 36 * 31) int offset, @ForAll("acts") List<Act> acts) {
        LocalDate day = LocalDate.parse("2025-01-01").plusDays(offset);
        Deadline deadline = new Deadline(profile, day, LONDON);
        List<ClockMove> moves = new ArrayList<>(List.of(deadline.start()));
        for (Act act : acts) {
            day = day.plusDays(act.days());
            LocalDate before = deadline.dueOn();
            LocalDate now = day;
            boolean late = deadline.isBreached();
            Throwable refused = catchThrowable(() -> moves.addAll(done(deadline, act.step(), now)));
            assertThat(refused == null || refused instanceof Refusal).isTrue();
            assertThat(moves.get(moves.size() - 1).after()).as("never a silent move").isEqualTo(deadline.dueOn());
            assertThat(deadline.dueOn()).isAfterOrEqualTo(before);
            assertThat(deadline.isBreached() || !late).as("late stays late").isTrue();
        }
        for (int i = 1; i < moves.size(); i++) {
            assertThat(moves.get(i).before()).isEqualTo(moves.get(i - 1).after());
        }
        assertThat(moves).extracting(ClockMove::reason).doesNotHaveDuplicates();
        assertThat(profile == ClockProfile.GDPR_MONTH || moves.stream().noneMatch(move -> move.reason() == ClockReason.IDENTITY)).isTrue();
        assertThat(profile != ClockProfile.CALENDAR_30 || moves.size() == 1).isTrue();
        assertThat(profile != ClockProfile.GDPR_MONTH || LONDON.days().contains(deadline.dueOn())).isTrue();
    }

    private static List<ClockMove> done(Deadline deadline, Step step, LocalDate day) {
        switch (step) {
            case ASK -> deadline.askIdentity(day);
            case GIVE -> {
                return List.of(deadline.identityGiven(day, LONDON));
            }
            case TELL -> deadline.announceExtension(ClockReason.COMPLEX, day, LONDON);
            case MAILED -> {
                return deadline.extend(day, LONDON).map(List::of).orElse(List.of());
            }
            case LOOK -> deadline.breach(day.atStartOfDay(LONDON.zone()).toInstant().plus(Duration.ofHours(12)));
        }
        return List.of();
    }
}
