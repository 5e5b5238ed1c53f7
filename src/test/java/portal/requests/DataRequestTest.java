package portal.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import portal.platform.Refusal;
import portal.support.Promise;

class DataRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-20T14:05:00Z");
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final OfficeDays OFFICE = new OfficeDays(new WorkingDays(Set.of()), ZoneId.of("Europe/London"));
    private static final Decider OFFICER = new Decider("officer");
    private static final Decider CLERK = new Decider("clerk");

    static DataRequest request(RequestKind kind) {
        return new DataRequest(kind, null, new DataRequest.Person(7, "subject"), RequestChannel.PHONE, CLERK,
                new DataRequest.Received(NOW, NOW, ClockProfile.CALENDAR_30, OFFICE));
    }

    @Test
    void a_copy_may_begin_at_once() {
        DataRequest copy = request(RequestKind.COPY);

        copy.claim(NOW, LEASE);

        assertThat(copy.state()).isEqualTo(RequestState.EXECUTING);
    }

    @Test
    void a_deletion_never_begins_without_a_decision() {
        DataRequest deletion = request(RequestKind.DELETE);

        assertThatThrownBy(() -> deletion.claim(NOW, LEASE)).isInstanceOf(Refusal.class);
    }

    @Test
    void an_approved_deletion_waits_until_the_undo_window_ends() {
        DataRequest deletion = request(RequestKind.DELETE);
        deletion.approve(OFFICER, NOW, NOW.plus(Duration.ofDays(7)));

        assertThatThrownBy(() -> deletion.claim(NOW.plus(Duration.ofDays(7)).minusMillis(1), LEASE)).isInstanceOf(Refusal.class);

        deletion.claim(NOW.plus(Duration.ofDays(7)), LEASE);
        assertThat(deletion.state()).isEqualTo(RequestState.EXECUTING);
    }

    @Test
    void a_deletion_can_be_withdrawn_in_the_undo_window_and_not_while_it_runs() {
        DataRequest undone = request(RequestKind.DELETE);
        undone.approve(OFFICER, NOW, NOW.plus(Duration.ofDays(7)));
        undone.withdraw(NOW);
        DataRequest running = request(RequestKind.DELETE);
        running.approve(OFFICER, NOW, NOW);
        running.claim(NOW, LEASE);

        assertThat(undone.state()).isEqualTo(RequestState.WITHDRAWN);
        assertThatThrownBy(() -> running.withdraw(NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void nobody_decides_a_request_that_they_entered_or_that_is_their_own() {
        DataRequest deletion = request(RequestKind.DELETE);

        assertThatThrownBy(() -> deletion.approve(CLERK, NOW, NOW)).hasMessage("request.own");
        assertThatThrownBy(() -> deletion.refuse(new Decider("subject"), RefusalReason.OTHER, "No", NOW)).hasMessage("request.own");
    }

    @Test
    void a_refusal_has_a_reason_and_words() {
        DataRequest deletion = request(RequestKind.DELETE);

        assertThatThrownBy(() -> deletion.refuse(OFFICER, null, "words", NOW)).hasMessage("request.reason_missing");
        assertThatThrownBy(() -> deletion.refuse(OFFICER, RefusalReason.OTHER, "  ", NOW)).hasMessage("request.words_missing");
        assertThat(deletion.isLive()).isTrue();
    }

    @Test
    void a_second_claim_fences_the_first_one_off() {
        DataRequest copy = request(RequestKind.COPY);
        String first = copy.claim(NOW, LEASE);

        assertThatThrownBy(() -> copy.claim(NOW.plusSeconds(1), LEASE)).isInstanceOf(Refusal.class);
        String second = copy.claim(NOW.plus(LEASE), LEASE);

        assertThat(copy.isClaimed(first)).isFalse();
        assertThat(copy.isClaimed(second)).isTrue();
    }

    @Test
    void a_failure_is_tried_again_after_a_growing_pause_and_in_the_end_only_when_asked() {
        DataRequest copy = request(RequestKind.COPY);
        Instant at = NOW;
        for (int i = 0; i < JobTurn.ATTEMPTS; i++) {
            copy.claim(at, LEASE);
            copy.fail("request_problem.copy", "part 3", at);
            at = copy.turn().readyAt() == null ? at : copy.turn().readyAt();
        }

        assertThat(at).isEqualTo(NOW.plus(Duration.ofMinutes(1 + 2 + 4 + 8)));
        assertThat(copy.turn().readyAt()).isNull();
        copy.retry(at);
        copy.claim(at, LEASE);
        assertThat(copy.state()).isEqualTo(RequestState.EXECUTING);
    }

    @Test
    @Promise("SOL-19")
    void a_pause_is_fulfilled_at_once_and_frees_its_place() {
        DataRequest pause = request(RequestKind.PAUSE);

        pause.fulfil(NOW);

        assertThat(pause.state()).isEqualTo(RequestState.FULFILLED);
        assertThat(pause.isLive()).isFalse();
    }

    @Test
    void a_forgotten_person_leaves_kind_and_outcome_only() {
        DataRequest deletion = request(RequestKind.DELETE);
        deletion.refuse(OFFICER, RefusalReason.BALANCE_DUE, "Please pay the last bill first", NOW);

        deletion.forgetPerson();

        assertThat(deletion.customer()).isNull();
        assertThat(deletion.subjectKey()).isNull();
        assertThat(deletion.decision().orElseThrow().reasonWords()).isNull();
        assertThat(deletion.state()).isEqualTo(RequestState.REFUSED);
    }

    private enum Move {
        TAKE, APPROVE, REFUSE, WITHDRAW, CLAIM, PROGRESS, FULFIL, FAIL, RETRY
    }

    private static void move(DataRequest request, Move move, Instant at) {
        switch (move) {
            case TAKE -> request.take();
            case APPROVE -> request.approve(OFFICER, at, at.plusSeconds(60));
            case REFUSE -> request.refuse(OFFICER, RefusalReason.OTHER, "Because", at);
            case WITHDRAW -> request.withdraw(at);
            case CLAIM -> request.claim(at, LEASE);
            case PROGRESS -> request.progress(1, 2, at);
            case FULFIL -> request.fulfil(at);
            case FAIL -> request.fail("request_problem.copy", "part 3", at);
            case RETRY -> request.retry(at);
        }
    }

    @Property
    void whatever_happens_the_invariants_hold(@ForAll RequestKind kind, @ForAll List<Move> moves) {
        DataRequest request = request(kind);
        boolean approved = false;
        Instant at = NOW;
        for (Move move : moves) {
            at = at.plusSeconds(100);
            RequestState before = request.state();
            Instant moment = at;
            Throwable refused = catchThrowable(() -> move(request, move, moment));
            assertThat(refused).satisfiesAnyOf(
                    none -> assertThat(none).isNull(),
                    refusal -> assertThat(refusal).isInstanceOf(Refusal.class));
            if (refused != null || before.isEnd()) {
                assertThat(refused).isInstanceOf(Refusal.class);
                assertThat(request.state()).isEqualTo(before);
                continue;
            }
            approved |= move == Move.APPROVE;
            assertThat(request.isLive()).isEqualTo(!request.state().isEnd());
            assertThat(request.state() == RequestState.REFUSED).isEqualTo(request.decision()
                    .filter(no -> no.reason() != null && no.reasonWords() != null).isPresent());
            if (kind == RequestKind.DELETE && Set.of(RequestState.EXECUTING, RequestState.FULFILLED).contains(request.state())) {
                assertThat(approved).isTrue();
            }
            if (request.state() == RequestState.EXECUTING) {
                assertThat(request.turn().readyAt()).as("what runs is taken up again when its runner dies").isNotNull();
            }
        }
    }

    @Property
    void an_end_is_final(@ForAll RequestState next) {
        for (RequestState end : EnumSet.of(RequestState.FULFILLED, RequestState.REFUSED, RequestState.WITHDRAWN)) {
            assertThat(end.leadsTo(next)).isFalse();
        }
    }
}
