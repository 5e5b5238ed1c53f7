package portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import portal.mail.Postman.Outcome;

/** What a line does with each answer of the mail server. */
class DispatcherTest {

    private static final Mail MAIL = new Mail("7KQ2M9XD4TBN", "ada@example.com", Locale.UK, "service", "s", "t", "h", "<m@x>", null);

    private final List<String> steps = new ArrayList<>();
    private final List<Taken> due = new ArrayList<>();
    private final Deque<Outcome> answers = new ArrayDeque<>();
    private final Dispatcher dispatcher = new Dispatcher();
    private Duration turn = Duration.ofSeconds(7);
    private boolean listenerIsBroken;
    private int databaseIsAway;
    private long lost;

    DispatcherTest() {
        dispatcher.delivery = new RecordingDelivery();
        dispatcher.pace = new Pace() {
            @Override
            Duration waitFor(Taken letter, Duration patience) {
                return letter.bulk() ? turn : Duration.ZERO;
            }
        };
        dispatcher.postman = new Postman() {
            @Override
            synchronized boolean isReady() {
                return true;
            }

            @Override
            Outcome deliver(Mail mail, Fence fence) {
                steps.add("deliver");
                return answers.isEmpty() ? Outcome.TAKEN : answers.poll();
            }

            @Override
            synchronized Duration pause() {
                return Duration.ofSeconds(1);
            }

            @Override
            synchronized void rest() {
                steps.add("rest");
            }
        };
    }

    @Test
    void nothing_due_hangs_up() {
        assertThat(dispatcher.work()).isFalse();
        assertThat(steps).containsExactly("rest");
    }

    @Test
    void each_letter_begins_in_the_transaction_that_writes_down_the_one_before() {
        due.addAll(List.of(letter(1), letter(2), letter(3)));

        assertThat(dispatcher.work()).isTrue();
        assertThat(steps).containsExactly("begin 1", "deliver", "sent 1 begin 2", "deliver", "sent 2 begin 3", "deliver", "sent 3");
    }

    @Test
    void a_letter_that_is_not_ours_or_not_wanted_any_more_is_passed_over() {
        due.addAll(List.of(letter(1), letter(2)));
        lost = 1;
        dispatcher.work();

        assertThat(steps).containsExactly("begin 1", "begin 2", "deliver", "sent 2");
    }

    @Test
    void a_broken_listener_does_not_make_the_mail_go_out_twice() {
        due.add(letter(1));
        listenerIsBroken = true;
        dispatcher.work();

        listenerIsBroken = false;
        due.clear();
        due.add(new Taken(1, 2, false, Letter.Keep.ALL, new LetterSent(null, null, "x"), "service", null, true, null));
        dispatcher.work();

        assertThat(steps).containsExactly("begin 1", "deliver", "handedOver 1", "sent 1");
    }

    @Test
    void a_database_that_is_away_after_the_mail_went_is_waited_for() {
        due.add(letter(1));
        listenerIsBroken = true;
        databaseIsAway = 2;
        dispatcher.work();

        assertThat(steps).containsExactly("begin 1", "deliver", "away", "away", "handedOver 1");
    }

    @Test
    void a_refusal_is_final_and_a_delay_is_not() {
        due.addAll(List.of(letter(1), letter(2)));
        answers.addAll(List.of(Outcome.REFUSED, Outcome.NOT_NOW));
        dispatcher.work();

        assertThat(steps).containsExactly("begin 1", "deliver", "fail 1 REFUSED", "begin 2", "deliver", "tryLater 2");
    }

    @Test
    void a_line_that_breaks_repeats_an_ordinary_letter_and_gives_up_one_to_forget() {
        due.add(letter(1));
        answers.addAll(List.of(Outcome.IN_DOUBT, Outcome.IN_DOUBT));
        assertThat(dispatcher.work()).as("whether it goes on at once").isFalse();
        due.clear();
        due.add(new Taken(2, 1, false, Letter.Keep.NOTHING, new LetterSent(null, null, "x"), "service", MAIL, false, null));
        dispatcher.work();

        assertThat(steps).containsExactly("begin 1", "deliver", "tryLater 1", "begin 2", "deliver", "fail 2 IN_DOUBT");
    }

    @Test
    void a_line_that_breaks_leaves_a_letter_of_a_mailing_to_staff() {
        turn = Duration.ZERO;
        due.add(oneOfMany(1));
        answers.add(Outcome.IN_DOUBT);
        dispatcher.work();

        assertThat(steps).containsExactly("begin 1", "deliver", "fail 1 IN_DOUBT");
    }

    @Test
    void without_a_server_every_letter_of_the_handful_goes_back_and_the_line_pauses() {
        due.addAll(List.of(letter(1), letter(2)));
        answers.add(Outcome.AWAY);

        assertThat(dispatcher.work()).isFalse();
        assertThat(steps).containsExactly("begin 1", "deliver", "giveBack 1 1", "giveBack 2 1");
    }

    @Test
    void one_of_many_goes_back_when_its_turn_at_its_domain_is_far_off() {
        due.add(oneOfMany(1));
        dispatcher.work();

        assertThat(steps).containsExactly("giveBack 1 7");
    }

    @Test
    void one_of_many_is_held_until_its_turn_when_that_is_near() {
        turn = Duration.ofMillis(2);
        due.addAll(List.of(oneOfMany(1), oneOfMany(2)));
        dispatcher.work();

        assertThat(steps).containsExactly("begin 1", "deliver", "sent 1", "begin 2", "deliver", "sent 2");
    }

    private static Taken oneOfMany(long id) {
        return new Taken(id, 1, true, Letter.Keep.ALL, new LetterSent(null, null, "x"), "offers", MAIL, false, null);
    }

    private static Taken letter(long id) {
        return new Taken(id, 1, false, Letter.Keep.ALL, new LetterSent(null, null, "x"), "service", MAIL, false, null);
    }

    private final class RecordingDelivery extends Delivery {

        @Override
        List<Taken> take(int most) {
            return List.copyOf(due);
        }

        @Override
        Optional<Mail> begin(Taken before, Taken next) {
            steps.add((before == null ? "" : "sent " + before.id() + " ") + "begin " + next.id());
            return next.id() != lost ? Optional.of(next.mail()) : Optional.empty();
        }

        @Override
        void sent(Taken taken) {
            if (listenerIsBroken) {
                throw new IllegalStateException("a listener broke");
            }
            steps.add("sent " + taken.id());
        }

        @Override
        void handedOver(Taken taken) {
            if (databaseIsAway-- > 0) {
                steps.add("away");
                throw new IllegalStateException("no database");
            }
            steps.add("handedOver " + taken.id());
        }

        @Override
        void giveBack(Taken taken, Duration wait) {
            steps.add("giveBack " + taken.id() + " " + wait.toSeconds());
        }

        @Override
        void tryLater(Taken taken) {
            steps.add("tryLater " + taken.id());
        }

        @Override
        void fail(Taken taken, String why) {
            steps.add("fail " + taken.id() + " " + why);
        }
    }
}
