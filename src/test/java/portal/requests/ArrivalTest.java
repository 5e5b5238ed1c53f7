package portal.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jakarta.persistence.PersistenceException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import portal.platform.Refusal;

/** Several requests of one person, in any order: one of a kind lives, and nobody is kept from theirs by somebody who asks in their name. */
class ArrivalTest {

    private static final Instant NOW = Instant.parse("2026-11-20T14:05:00Z");
    private static final OfficeDays OFFICE = new OfficeDays(new WorkingDays(Set.of()), ZoneId.of("Europe/London"));
    private static final Decider OFFICER = new Decider("officer");
    private static final Decider CLERK = new Decider("clerk");

    private static DataRequest request(RequestKind kind, RequestChannel channel, Instant at) {
        return new DataRequest(kind, null, new DataRequest.Person(7, "subject"), channel, channel == RequestChannel.PORTAL ? null : CLERK,
                new DataRequest.Received(at, at, ClockProfile.GDPR_MONTH, OFFICE));
    }

    @Test
    void a_request_of_somebody_who_is_known_takes_over_from_one_that_nobody_proved() {
        DataRequest letter = request(RequestKind.DELETE, RequestChannel.LETTER, NOW);
        DataRequest own = request(RequestKind.DELETE, RequestChannel.PORTAL, NOW);

        assertThat(Arrival.settle(own, letter, NOW)).isSameAs(letter);

        assertThat(letter.state()).isEqualTo(RequestState.DUPLICATE);
        assertThat(letter.duplicateOf()).isEqualTo(own.reference());
        assertThat(own.isLive()).isTrue();
    }

    @Test
    void a_letter_about_what_its_person_asked_already_repeats_it() {
        DataRequest own = request(RequestKind.DELETE, RequestChannel.PORTAL, NOW);
        DataRequest letter = request(RequestKind.DELETE, RequestChannel.LETTER, NOW);

        assertThat(Arrival.settle(letter, own, NOW)).isSameAs(letter);

        assertThat(letter.duplicateOf()).isEqualTo(own.reference());
        assertThat(own.isLive()).isTrue();
    }

    @Test
    void whom_staff_ask_again_who_they_are_is_not_known_any_more() {
        DataRequest own = request(RequestKind.DELETE, RequestChannel.PORTAL, NOW);
        own.askIdentity(NOW, OFFICE, 30);

        assertThat(own.isVerified()).isFalse();
        assertThat(catchThrowable(() -> own.expire(OFFICE.of(NOW).plusDays(30), NOW))).hasMessage("request.not_now");
        own.expire(OFFICE.of(NOW).plusDays(31), NOW.plus(Duration.ofDays(31)));
        assertThat(own.state()).isEqualTo(RequestState.EXPIRED);
        assertThat(own.isLive()).isFalse();
    }

    @Test
    void only_the_constraint_over_live_requests_means_that_there_is_one_already() {
        assertThat(DataRequests.isTwice(new PersistenceException(new SQLIntegrityConstraintViolationException(
                "Unique index or primary key violation: \"PUBLIC.UQ_DATA_REQUEST_LIVE_INDEX_3\"", "23505")))).isTrue();
        assertThat(DataRequests.isTwice(new PersistenceException(new SQLIntegrityConstraintViolationException(
                "Duplicate entry 'COPY:7' for key 'uq_data_request_live'", "23000")))).isTrue();
        assertThat(DataRequests.isTwice(new PersistenceException(new SQLIntegrityConstraintViolationException(
                "Column 'kind' cannot be null, uq_data_request_reference", "23000")))).isFalse();
        assertThat(DataRequests.isTwice(new PersistenceException(new SQLException("Connection lost at uq_data_request_live", "08006")))).isFalse();
        assertThat(DataRequests.isTwice(new PersistenceException("no words"))).isFalse();
    }

    private enum Step {
        ARRIVE, ASK_WHO, SHOW_WHO, APPROVE, REFUSE, ANSWER, WITHDRAW, CLAIM, FULFIL, EXPIRE
    }

    private record Act(Step step, RequestChannel channel, int which, int hours) {
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(Arbitraries.frequency(net.jqwik.api.Tuple.of(4, Step.ARRIVE), net.jqwik.api.Tuple.of(2, Step.ASK_WHO),
                net.jqwik.api.Tuple.of(2, Step.SHOW_WHO), net.jqwik.api.Tuple.of(1, Step.APPROVE), net.jqwik.api.Tuple.of(1, Step.REFUSE),
                net.jqwik.api.Tuple.of(1, Step.ANSWER), net.jqwik.api.Tuple.of(1, Step.WITHDRAW), net.jqwik.api.Tuple.of(1, Step.CLAIM),
                net.jqwik.api.Tuple.of(1, Step.FULFIL), net.jqwik.api.Tuple.of(1, Step.EXPIRE)), Arbitraries.of(RequestChannel.class),
                Arbitraries.integers().between(0, 9), Arbitraries.integers().between(0, 800)).as(Act::new).list().ofMaxSize(25);
    }

    @Property(tries = 2000)
    void one_of_a_kind_lives_and_a_repetition_points_to_one_that_goes_on(@ForAll RequestKind kind, @ForAll("acts") List<Act> acts) {
        List<DataRequest> all = new ArrayList<>();
        Instant at = NOW;
        for (Act act : acts) {
            at = at.plus(Duration.ofHours(act.hours()));
            Instant moment = at;
            Optional<DataRequest> before = all.stream().filter(DataRequest::isLive).findFirst();
            Throwable refused = catchThrowable(() -> act(all, kind, act, moment));
            assertThat(refused == null || refused instanceof Refusal).as(String.valueOf(refused)).isTrue();
            if (refused != null && act.step() == Step.ARRIVE) {
                assertThat(before).as("refused because of one that is open").isPresent();
                assertThat(before.get().isVerified()).as("nobody who is known is kept out by one who is not")
                        .isEqualTo(act.channel() == RequestChannel.PORTAL);
            }
            hold(all);
        }
    }

    private static void act(List<DataRequest> all, RequestKind kind, Act act, Instant at) {
        if (act.step() == Step.ARRIVE) {
            DataRequest fresh = request(kind, act.channel(), at);
            DataRequest open = all.stream().filter(DataRequest::isLive).findFirst().orElse(null);
            DataRequest repeated = Arrival.settle(fresh, open, at);
            all.add(fresh);
            if (repeated != null) {
                DataRequest goesOn = repeated == fresh ? open : fresh;
                assertThat(goesOn.isLive() && goesOn.isVerified()).as("a repetition points to a live one whose person is known").isTrue();
                assertThat(repeated.duplicateOf()).isEqualTo(goesOn.reference());
            }
            return;
        }
        if (all.isEmpty()) {
            return;
        }
        DataRequest one = all.get(act.which() % all.size());
        switch (act.step()) {
            case ASK_WHO -> one.askIdentity(at, OFFICE, 30);
            case SHOW_WHO -> one.identityGiven(at, OFFICE);
            case APPROVE -> one.approve(OFFICER, at, at.plusSeconds(60));
            case REFUSE -> one.refuse(OFFICER, RefusalReason.OTHER, "Because", at);
            case ANSWER -> one.accept(OFFICER, at);
            case WITHDRAW -> one.withdraw(at);
            case CLAIM -> one.claim(at, Duration.ofMinutes(5));
            case FULFIL -> one.fulfil(at);
            case EXPIRE -> one.expire(OFFICE.of(at), at);
            default -> throw new IllegalArgumentException(act.step().name());
        }
    }

    private static void hold(List<DataRequest> all) {
        assertThat(all.stream().filter(DataRequest::isLive).count()).as("at most one lives").isLessThanOrEqualTo(1);
        for (DataRequest one : all) {
            assertThat(one.duplicateOf() != null).isEqualTo(one.state() == RequestState.DUPLICATE);
            assertThat(one.state() == RequestState.DUPLICATE && one.isVerified()).as("who is known is never called a repetition").isFalse();
            if (one.isLive() && one.isVerified() && !one.kind().isDoneAtOnce()) {
                assertThat(one.isDecidable() || one.turn().readyAt() != null || one.state() == RequestState.FAILED)
                        .as("what its person is known to have asked makes progress").isTrue();
            }
        }
    }
}
