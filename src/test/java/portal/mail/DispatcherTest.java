package portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portal.mail.Postman.Outcome;

/** What the job does with each answer of the mail server. */
class DispatcherTest {

    private static final Mail MAIL = new Mail("7KQ2M9XD4TBN", "ada@example.com", Locale.UK, "service", "s", "t", "h", "<m@x>", null);

    private final List<String> steps = new ArrayList<>();
    private final Deque<Delivery.Taken> due = new ArrayDeque<>();
    private final Dispatcher dispatcher = new Dispatcher();
    private Outcome answer = Outcome.TAKEN;
    private boolean listenerIsBroken;

    DispatcherTest() {
        dispatcher.delivery = new RecordingDelivery();
        dispatcher.postman = new Postman() {
            @Override
            synchronized boolean isReady() {
                return true;
            }

            @Override
            synchronized Outcome deliver(Mail mail) {
                steps.add("deliver");
                return answer;
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
    void what_the_server_took_is_sent() {
        due.add(new Delivery.Taken(1, 1, MAIL, false, true));

        assertThat(dispatcher.work()).isTrue();
        assertThat(steps).containsExactly("deliver", "sent");
    }

    @Test
    void a_broken_listener_does_not_make_the_mail_go_out_twice() {
        due.add(new Delivery.Taken(1, 1, MAIL, false, true));
        listenerIsBroken = true;
        dispatcher.work();

        listenerIsBroken = false;
        due.add(new Delivery.Taken(1, 2, null, true, true));
        dispatcher.work();

        assertThat(steps).containsExactly("deliver", "handedOver", "sent");
    }

    @Test
    void a_refusal_is_final_and_a_delay_is_not() {
        due.add(new Delivery.Taken(1, 1, MAIL, false, true));
        answer = Outcome.REFUSED;
        dispatcher.work();

        due.add(new Delivery.Taken(2, 1, MAIL, false, true));
        answer = Outcome.NOT_NOW;
        dispatcher.work();

        assertThat(steps).containsExactly("deliver", "fail REFUSED", "deliver", "tryLater");
    }

    @Test
    void a_line_that_breaks_repeats_an_ordinary_letter_and_gives_up_one_to_forget() {
        answer = Outcome.IN_DOUBT;
        due.add(new Delivery.Taken(1, 1, MAIL, false, true));
        dispatcher.work();
        due.add(new Delivery.Taken(2, 1, MAIL, false, false));
        dispatcher.work();

        assertThat(steps).containsExactly("deliver", "tryLater", "deliver", "fail IN_DOUBT");
    }

    @Test
    void without_a_server_the_letter_goes_back_and_the_job_pauses() {
        due.add(new Delivery.Taken(1, 1, MAIL, false, true));
        answer = Outcome.AWAY;

        assertThat(dispatcher.work()).isFalse();
        assertThat(steps).containsExactly("deliver", "giveBack");
    }

    private final class RecordingDelivery extends Delivery {

        @Override
        Optional<Taken> take() {
            return Optional.ofNullable(due.poll());
        }

        @Override
        void sent(Taken taken) {
            if (listenerIsBroken) {
                throw new IllegalStateException("a listener broke");
            }
            steps.add("sent");
        }

        @Override
        void handedOver(Taken taken) {
            steps.add("handedOver");
        }

        @Override
        void giveBack(Taken taken, Duration wait) {
            steps.add("giveBack");
        }

        @Override
        void tryLater(Taken taken) {
            steps.add("tryLater");
        }

        @Override
        void fail(Taken taken, String why) {
            steps.add("fail " + why);
        }
    }
}
