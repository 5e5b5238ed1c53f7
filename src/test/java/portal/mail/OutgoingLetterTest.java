package portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import portal.mail.OutgoingLetter.State;

class OutgoingLetterTest {

    private static final Instant NOW = Instant.parse("2026-11-20T14:05:00Z");
    private static final byte[] SEALED = {1};

    @Test
    void a_letter_waits_longer_after_each_try_and_is_given_up_after_the_last() {
        OutgoingLetter letter = letter(Letter.write("example").to("ada@example.com", Locale.UK));

        for (int attempt = 1; attempt < OutgoingLetter.LAST_ATTEMPT; attempt++) {
            assertThat(letter.take(NOW)).isEqualTo(attempt);
            letter.tryLater(NOW);
            assertThat(letter.state()).isEqualTo(State.WAITING);
        }
        letter.take(NOW);
        letter.tryLater(NOW);

        assertThat(letter.state()).isEqualTo(State.FAILED);
        assertThat(letter.problem()).isEqualTo("TRIED_OUT");
        assertThat(OutgoingLetter.waitAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(OutgoingLetter.waitAfter(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(OutgoingLetter.waitAfter(60)).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void a_server_that_is_away_costs_no_try() {
        OutgoingLetter letter = letter(Letter.write("example").to("ada@example.com", Locale.UK));

        for (int i = 0; i < 100; i++) {
            letter.take(NOW);
            letter.giveBack(NOW);
        }

        assertThat(letter.attempts()).isZero();
        assertThat(letter.state()).isEqualTo(State.WAITING);
    }

    @Test
    void a_letter_with_a_secret_keeps_its_subject_and_loses_its_words_when_sent() {
        OutgoingLetter letter = letter(Letter.write("example").to("ada@example.com", Locale.UK)
                .with("link", "https://my.example.com/reset/" + "a".repeat(43)));
        letter.take(NOW);
        letter.sent(NOW);

        assertThat(letter.subject()).isNotNull();
        assertThat(letter.text()).isNull();
        assertThat(letter.html()).isNull();
    }

    @Test
    void a_cancelled_letter_keeps_nothing() {
        OutgoingLetter letter = letter(Letter.write("example").to("ada@example.com", Locale.UK).customer(1).topic("offers"));
        letter.take(NOW);
        letter.cancel("NOT_WANTED");

        assertThat(letter.recipient()).isNull();
        assertThat(letter.subject()).isNull();
        assertThat(letter.sendAgain(NOW)).isFalse();
    }

    @Test
    void a_failed_letter_gets_a_new_life_and_a_sent_one_does_not() {
        OutgoingLetter failed = letter(Letter.write("example").to("ada@example.com", Locale.UK));
        failed.take(NOW);
        failed.fail("REFUSED");
        OutgoingLetter sent = letter(Letter.write("example").to("ada@example.com", Locale.UK));
        sent.take(NOW);
        sent.sent(NOW);

        assertThat(failed.sendAgain(NOW)).isTrue();
        assertThat(failed.state()).isEqualTo(State.WAITING);
        assertThat(sent.sendAgain(NOW)).isFalse();
    }

    @Test
    void who_lost_the_lease_is_known() {
        OutgoingLetter letter = letter(Letter.write("example").to("ada@example.com", Locale.UK));
        int first = letter.take(NOW);
        int second = letter.take(NOW.plus(OutgoingLetter.LEASE));

        assertThat(letter.isTakenBy(first)).isFalse();
        assertThat(letter.isTakenBy(second)).isTrue();
    }

    private static OutgoingLetter letter(Letter.Builder builder) {
        OutgoingLetter letter = new OutgoingLetter(builder.letter(), "my.example.com", NOW);
        letter.address(SEALED, "hash", null);
        letter.write(SEALED, SEALED, SEALED);
        return letter;
    }
}
