package portal.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.audit.Actor;
import portal.customer.CustomerRecords;
import portal.customer.CustomerStatus;
import portal.platform.Clock;
import portal.platform.NotFound;
import portal.platform.Refusal;
import portal.preferences.ChoiceActor;
import portal.preferences.Preferences;
import portal.support.GivenPerson;
import portal.support.Rows;

/** What is asked in words, and answered in words that do something. */
@ExtendWith(ArquillianExtension.class)
class AskingIT {

    private static final Actor OFFICER = Actor.staff("officer-of-words", "PRIVACY_OFFICER");
    private static final Actor COLLEAGUE = Actor.staff("colleague-of-words", "PRIVACY_OFFICER");
    private static final Actor CLERK = Actor.staff("clerk-of-words", "CUSTOMER_SUPPORT");

    @Resource ManagedExecutorService threads;
    @Inject GivenPerson given;
    @Inject Asking asking;
    @Inject Intake intake;
    @Inject AnswerDesk answers;
    @Inject RequestDesk desk;
    @Inject ClockDesk clocks;
    @Inject MyRequests requests;
    @Inject CustomerRecords customers;
    @Inject Preferences preferences;
    @Inject RequestsCopy copy;
    @Inject RequestsErasure erasure;
    @Inject Rows rows;
    @Inject Clock clock;

    private RequestView get(String reference, GivenPerson.Marked person) {
        return requests.get(reference, person.id());
    }

    private String letters(String template, String reference) {
        return rows.texts("SELECT COUNT(*) FROM letter WHERE once_key = ?", template + ":" + reference).get(0);
    }

    @Test
    void a_question_gets_an_answer_that_both_sides_can_read_again() {
        GivenPerson.Marked ana = given.registered();
        String reference = asking.ask(ana.id(), RequestKind.ENQUIRY, "Where is my data kept?");
        answers.write(reference, "Do you mean the bills?", OFFICER);
        asking.write(ana.id(), reference, "Yes, the bills.");

        answers.answer(reference, "In Great Britain.", OFFICER);

        RequestView done = get(reference, ana);
        assertThat(done.state()).isEqualTo(RequestState.FULFILLED);
        assertThat(done.messages()).extracting(MessageView::words).containsExactly("Where is my data kept?", "Do you mean the bills?",
                "Yes, the bills.", "In Great Britain.");
        assertThat(letters("request-received", reference)).isEqualTo("1");
        assertThat(letters("request-answered", reference)).isEqualTo("1");
        assertThatThrownBy(() -> asking.write(ana.id(), reference, "And?")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> asking.write(given.registered().id(), reference, "And?")).isInstanceOf(NotFound.class);
    }

    @Test
    void words_are_sealed_and_go_with_the_person() {
        GivenPerson.Marked ana = given.registered();
        asking.ask(ana.id(), RequestKind.SUPPLEMENT, "My second name is Quokka");
        assertThat(rows.texts("SELECT words FROM request_message WHERE customer_id = ?", ana.id())).hasSize(1)
                .noneMatch(sealed -> sealed.contains("Quokka"));
        assertThat(copy.copy(ana.id()).get(2).rows().toString()).contains("My second name is Quokka");

        assertThat(erasure.preview(ana.id())).isEqualTo(erasure.erase(ana.id(), clock.now()));

        assertThat(rows.texts("SELECT id FROM request_message WHERE customer_id = ?", ana.id())).isEmpty();
    }

    @Test
    void some_of_it_needs_a_reason_and_words_for_the_rest() {
        GivenPerson.Marked ana = given.registered();
        String reference = asking.ask(ana.id(), RequestKind.RECIPIENTS, "Who got my data?");

        assertThatThrownBy(() -> answers.answerPartly(reference, null, "The print house.", OFFICER)).hasMessage("request.reason_missing");
        assertThatThrownBy(() -> answers.answerPartly(reference, RefusalReason.NOT_HELD, " ", OFFICER)).hasMessage("request.words_missing");
        answers.answerPartly(reference, RefusalReason.RIGHTS_OF_OTHERS, "The print house. Their staff we do not name.", OFFICER);

        assertThat(get(reference, ana).state()).isEqualTo(RequestState.PARTLY);
        assertThat(get(reference, ana).reasonWords()).contains("print house");
        assertThat(letters("request-answered", reference)).isEqualTo("1");
    }

    @Test
    void a_restriction_stops_what_can_be_stopped_until_the_person_ends_it() {
        GivenPerson.Marked ana = given.registered();
        preferences.note(ana.id(), "newsletter", true, ChoiceActor.STAFF, "On paper", CLERK);
        assertThat(preferences.wants(ana.id(), "newsletter")).isTrue();
        String reference = asking.ask(ana.id(), RequestKind.RESTRICT, "My address is contested");

        answers.answer(reference, "We stopped.", OFFICER);

        assertThat(customers.person(ana.id()).status()).isEqualTo(CustomerStatus.RESTRICTED);
        assertThat(preferences.wants(ana.id(), "newsletter")).isFalse();
        assertThat(preferences.wants(ana.id(), "service")).isTrue();
        asking.lift(ana.id(), reference);
        assertThat(preferences.wants(ana.id(), "newsletter")).isTrue();
        assertThatThrownBy(() -> asking.lift(ana.id(), reference)).hasMessage("request.not_restricted");
    }

    @Test
    void an_objection_that_is_granted_ends_every_mail_that_can_be_refused() {
        GivenPerson.Marked ana = given.registered();
        preferences.note(ana.id(), "newsletter", true, ChoiceActor.STAFF, "On paper", CLERK);
        String reference = asking.ask(ana.id(), RequestKind.OBJECT, "No more advertising");

        answers.answer(reference, "Done.", OFFICER);

        assertThat(preferences.wants(ana.id(), "newsletter")).isFalse();
        assertThat(preferences.history(ana.id()).get(0).toString()).contains("Objection");
    }

    @Test
    void the_answer_of_somebody_who_was_asked_who_they_are_lets_the_clock_go_on() {
        GivenPerson.Marked ana = given.registered();
        String reference = desk.enter(RequestKind.ENQUIRY, ana.reference(), RequestChannel.EMAIL, clock.today(), "Who are you?", CLERK);
        clocks.askIdentity(reference, OFFICER);

        asking.write(ana.id(), reference, "My meter number is 4711");

        assertThat(get(reference, ana).state()).isEqualTo(RequestState.IN_REVIEW);
        assertThat(get(reference, ana).messages()).hasSize(2);
    }

    @Test
    void a_pause_by_phone_is_done_at_once() {
        GivenPerson.Marked ana = given.registered();

        String reference = desk.enter(RequestKind.PAUSE, ana.reference(), RequestChannel.PHONE, clock.today(), null, CLERK);

        assertThat(get(reference, ana).state()).isEqualTo(RequestState.FULFILLED);
        assertThat(get(reference, ana).channel()).isEqualTo(RequestChannel.PHONE);
        assertThat(customers.isPaused(ana.id())).isTrue();
    }

    /** Runs both at the same moment, each in a transaction of its own; returns how many went well. */
    private long together(Callable<?> one, Callable<?> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Boolean>> both = List.of(threads.submit(() -> well(start, one)), threads.submit(() -> well(start, other)));
        return Set.of(0, 1).stream().filter(i -> {
            try {
                return both.get(i).get();
            } catch (InterruptedException | java.util.concurrent.ExecutionException broken) {
                throw new IllegalStateException(broken);
            }
        }).count();
    }

    private static boolean well(CyclicBarrier start, Callable<?> act) throws Exception {
        start.await();
        try {
            act.call();
            return true;
        } catch (RuntimeException late) {
            return false;
        }
    }

    @Test
    void two_nodes_that_take_the_same_request_at_once_make_one_of_it() throws Exception {
        for (int i = 0; i < 10; i++) {
            GivenPerson.Marked ana = given.registered();

            long made = together(() -> asking.ask(ana.id(), RequestKind.ENQUIRY, "One"), () -> asking.ask(ana.id(), RequestKind.ENQUIRY, "Two"));

            assertThat(made).isEqualTo(1);
            assertThat(requests.list(ana.id())).hasSize(1);
            assertThat(rows.texts("SELECT id FROM request_message WHERE customer_id = ?", ana.id())).hasSize(1);
        }
    }

    /** What is done at once is never open, so there is nothing that a second one could be beside. */
    static Stream<RequestKind> kindsThatStayOpen() {
        return Stream.of(RequestKind.values()).filter(kind -> !kind.isDoneAtOnce());
    }

    @ParameterizedTest
    @MethodSource("kindsThatStayOpen")
    void of_every_kind_one_is_open_however_many_arrive_at_once(RequestKind kind) throws Exception {
        for (int i = 0; i < 4; i++) {
            GivenPerson.Marked ana = given.withoutLogin();
            Callable<?> ask = () -> kind == RequestKind.CORRECT ? intake.receive(kind, "NAME", ana.id()) : intake.receive(kind, ana.id());

            assertThat(together(ask, ask)).isEqualTo(1);

            assertThat(requests.list(ana.id())).extracting(RequestView::kind).containsExactly(kind);
            assertThat(rows.texts("SELECT id FROM letter WHERE template = 'request-received' AND customer_id = ?", ana.id())).hasSize(1);
            requests.withdraw(requests.list(ana.id()).get(0).reference(), ana.id());
        }
    }

    @Test
    void two_nodes_that_decide_the_same_request_at_once_make_one_decision() throws Exception {
        for (int i = 0; i < 10; i++) {
            GivenPerson.Marked ana = given.registered();
            String reference = asking.ask(ana.id(), RequestKind.ENQUIRY, "Yes or no?");

            long decided = together(() -> {
                answers.answer(reference, "Yes.", OFFICER);
                return null;
            }, () -> {
                desk.refuse(reference, RefusalReason.OTHER, "No.", COLLEAGUE);
                return null;
            });

            assertThat(decided).isEqualTo(1);
            boolean yes = get(reference, ana).state() == RequestState.FULFILLED;
            assertThat(letters("request-answered", reference)).isEqualTo(yes ? "1" : "0");
            assertThat(letters("request-refused", reference)).isEqualTo(yes ? "0" : "1");
        }
    }
}
