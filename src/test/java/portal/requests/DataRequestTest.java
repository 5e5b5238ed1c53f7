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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import portal.platform.Refusal;
import portal.support.Promise;

class DataRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-20T14:05:00Z");
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final OfficeDays OFFICE = new OfficeDays(new WorkingDays(Set.of()), ZoneId.of("Europe/London"));
    private static final Decider OFFICER = new Decider("officer");
    private static final List<ItemDecision> ITEMS = List.of(ItemDecision.yes("MONEY"),
            new ItemDecision("SUPPORT", RefusalReason.RIGHTS_OF_OTHERS, "It names your neighbour"));
    private static final Decider CLERK = new Decider("clerk");

    private static DataRequest request(RequestKind kind) {
        return request(kind, kind == RequestKind.COPY ? RequestChannel.PORTAL : RequestChannel.PHONE);
    }

    private static DataRequest request(RequestKind kind, RequestChannel channel) {
        return new DataRequest(kind, null, new DataRequest.Person(7, "subject"), channel, channel == RequestChannel.PORTAL ? null : CLERK,
                new DataRequest.Received(NOW, NOW, ClockProfile.GDPR_MONTH, OFFICE));
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

    @Test
    void a_copy_asked_for_by_phone_waits_until_somebody_checked_who_asks() {
        DataRequest copy = request(RequestKind.COPY, RequestChannel.PHONE);

        assertThatThrownBy(() -> copy.claim(NOW, LEASE)).hasMessage("request.not_ready");
        assertThatThrownBy(() -> copy.approve(CLERK, NOW, NOW)).hasMessage("request.own");
        copy.approve(OFFICER, NOW, NOW);

        copy.claim(NOW, LEASE);
        assertThat(copy.state()).isEqualTo(RequestState.EXECUTING);
    }

    @Test
    void what_is_answered_in_words_is_never_left_to_a_job() {
        DataRequest question = request(RequestKind.ENQUIRY);

        assertThatThrownBy(() -> question.approve(OFFICER, NOW, NOW)).hasMessage("request.not_now");
        question.answerPartly(OFFICER, RefusalReason.NOT_HELD, "We hold no fax number", NOW);

        assertThat(question.state()).isEqualTo(RequestState.PARTLY);
    }

    @Test
    void what_is_decided_item_by_item_has_a_yes_and_a_no_and_ends_as_done_in_part() {
        DataRequest deletion = request(RequestKind.DELETE);
        assertThatThrownBy(() -> deletion.decideItems(OFFICER, List.of(ItemDecision.yes("PRODUCT")), NOW, NOW)).hasMessage("request.items_all");
        assertThatThrownBy(() -> deletion.decideItems(CLERK, ITEMS, NOW, NOW)).hasMessage("request.own");
        assertThatThrownBy(() -> request(RequestKind.ENQUIRY).decideItems(OFFICER, ITEMS, NOW, NOW)).hasMessage("request.not_now");

        deletion.decideItems(OFFICER, ITEMS, NOW, NOW.plusSeconds(60));
        assertThatThrownBy(() -> deletion.claim(NOW, LEASE)).hasMessage("request.not_ready");
        deletion.claim(NOW.plusSeconds(60), LEASE);
        deletion.fulfil(NOW.plusSeconds(61));

        assertThat(deletion.state()).isEqualTo(RequestState.PARTLY);
    }

    @Test
    void each_item_that_is_refused_has_words_of_its_own() {
        assertThatThrownBy(() -> new ItemDecision("MONEY", RefusalReason.OTHER, " ")).isInstanceOf(Refusal.class).hasMessage("request.words_missing");
        assertThat(new ItemDecision("MONEY", RefusalReason.OTHER, "Card 4111 1111 1111 1111").words()).doesNotContain("1111 1111");
        assertThat(ITEMS.toString()).doesNotContain("neighbour");
    }

    private enum Move {
        TAKE, APPROVE, ACCEPT, PARTLY, REFUSE, WITHDRAW, CLAIM, PROGRESS, FULFIL, FAIL, RETRY, ASK_WHO, SHOW_WHO, TELL_LONGER, LETTER_OUT, LATE, ITEMS, EXPIRE, SHOW;

        boolean isDecision() {
            return Set.of(APPROVE, ACCEPT, PARTLY, REFUSE, ITEMS).contains(this);
        }
    }

    private enum Who {
        OFFICER, CLERK, SUBJECT
    }

    private record Act(Move move, Who who, int minutes) {

        Decider decider() {
            return switch (who) {
                case OFFICER -> DataRequestTest.OFFICER;
                case CLERK -> DataRequestTest.CLERK;
                case SUBJECT -> new Decider("subject");
            };
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(Arbitraries.of(Move.class), Arbitraries.of(Who.class), Arbitraries.integers().between(0, 20_000))
                .as(Act::new).list().ofMaxSize(15);
    }

    private static void act(DataRequest request, Act act, Instant at) {
        switch (act.move()) {
            case TAKE -> request.take();
            case APPROVE -> request.approve(act.decider(), at, at.plusSeconds(60));
            case ACCEPT -> request.accept(act.decider(), at);
            case PARTLY -> request.answerPartly(act.decider(), RefusalReason.NOT_HELD, "Not all of it", at);
            case REFUSE -> request.refuse(act.decider(), RefusalReason.OTHER, "Because", at);
            case WITHDRAW -> request.withdraw(at);
            case CLAIM -> request.claim(at, LEASE);
            case PROGRESS -> request.progress(1, 2, at);
            case FULFIL -> request.fulfil(at);
            case FAIL -> request.fail("request_problem.copy", "part 3", at);
            case RETRY -> request.retry(at);
            case ASK_WHO -> request.askIdentity(at, OFFICE, 30);
            case SHOW_WHO -> request.identityGiven(at, OFFICE);
            case TELL_LONGER -> request.announceExtension(ClockReason.COMPLEX, at, OFFICE);
            case LETTER_OUT -> request.extend(at, OFFICE);
            case LATE -> request.breach(at);
            case SHOW -> request.show(at, OFFICE);
            case EXPIRE -> request.expire(OFFICE.of(at), at);
            case ITEMS -> request.decideItems(act.decider(), ITEMS, at, at.plusSeconds(60));
        }
    }

    @Property(tries = 3000)
    void whatever_happens_the_invariants_hold(@ForAll RequestKind kind, @ForAll RequestChannel channel, @ForAll("acts") List<Act> acts) {
        DataRequest request = request(kind, channel);
        boolean approved = false;
        Instant at = NOW;
        for (Act act : acts) {
            at = at.plus(Duration.ofMinutes(act.minutes()));
            RequestState before = request.state();
            Instant moment = at;
            Throwable refused = catchThrowable(() -> act(request, act, moment));
            assertThat(refused == null || refused instanceof Refusal).isTrue();
            if (refused != null || before.isEnd()) {
                assertThat(request.state()).isEqualTo(before);
                continue;
            }
            approved |= Set.of(Move.SHOW, Move.SHOW_WHO).contains(act.move()) && channel == RequestChannel.LINK;
            approved |= act.move() == Move.APPROVE || act.move() == Move.ITEMS;
            assertThat(!act.move().isDecision() || act.who() != Who.SUBJECT).as("nobody decides about themselves").isTrue();
            assertThat(!act.move().isDecision() || act.who() != Who.CLERK || channel == RequestChannel.PORTAL)
                    .as("nobody decides what they entered").isTrue();
            hold(request, approved);
        }
    }

    private static void hold(DataRequest request, boolean approved) {
        assertThat(request.isLive()).isEqualTo(!request.state().isEnd());
        assertThat(Set.of(RequestState.REFUSED, RequestState.PARTLY).contains(request.state()) && !request.isPartly()).isEqualTo(request.decision()
                .filter(no -> no.reason() != null && no.reasonWords() != null).isPresent());
        assertThat(request.state() == RequestState.FULFILLED && request.isPartly()).as("what was refused in part is never called done").isFalse();
        boolean needsYes = request.kind() == RequestKind.DELETE || request.kind() == RequestKind.COPY && request.channel() != RequestChannel.PORTAL;
        if (needsYes && Set.of(RequestState.EXECUTING, RequestState.FULFILLED).contains(request.state())) {
            assertThat(approved).isTrue();
        }
        assertThat(request.isVerified() && request.state() == RequestState.IDENTITY_PENDING).as("who is known is not kept waiting").isFalse();
        if (request.isLive() && !request.kind().isDoneAtOnce()) {
            assertThat(request.isDecidable() || request.state() == RequestState.IDENTITY_PENDING || request.turn().readyAt() != null
                    || request.state() == RequestState.FAILED).as("somebody or something moves it on").isTrue();
        }
    }

    @Property
    void an_end_is_final(@ForAll RequestState next) {
        for (RequestState end : EnumSet.of(RequestState.FULFILLED, RequestState.PARTLY, RequestState.REFUSED, RequestState.WITHDRAWN,
                RequestState.EXPIRED, RequestState.DUPLICATE)) {
            assertThat(end.leadsTo(next)).isFalse();
        }
    }
}
