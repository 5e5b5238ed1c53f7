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
            letter.take(attempt, NOW);
            assertThat(letter.attempts()).isEqualTo(attempt);
            letter.tryLater(NOW);
            assertThat(letter.state()).isEqualTo(State.WAITING);
        }
        letter.take(1, NOW);
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
            letter.take(1, NOW);
            letter.giveBack(NOW);
        }

        assertThat(letter.attempts()).isZero();
        assertThat(letter.state()).isEqualTo(State.WAITING);
    }

    @Test
    void a_mail_server_that_is_down_for_a_day_or_says_not_now_for_a_day_loses_no_letter() {
        Instant up = NOW.plus(Duration.ofDays(1));
        OutgoingLetter unreached = letter(Letter.write("example").to("ada@example.com", Locale.UK));
        for (Instant now = NOW; now.isBefore(up); now = now.plusSeconds(30)) {
            unreached.take(1, now);
            unreached.giveBack(now.plusSeconds(30));
        }
        OutgoingLetter delayed = letter(Letter.write("example").to("ada@example.com", Locale.UK));
        for (Instant now = NOW; now.isBefore(up); now = now.plus(OutgoingLetter.waitAfter(delayed.attempts()))) {
            delayed.take(1, now);
            delayed.tryLater(now);
        }

        assertThat(unreached.state()).isEqualTo(State.WAITING);
        assertThat(unreached.attempts()).isZero();
        assertThat(delayed.state()).isEqualTo(State.WAITING);
        assertThat(delayed.isKept()).isTrue();
    }

    @Test
    void a_cancelled_letter_keeps_nothing() {
        OutgoingLetter letter = letter(Letter.write("example").to("ada@example.com", Locale.UK).customer(1).topic("offers"));
        letter.take(1, NOW);
        letter.cancel("NOT_WANTED");

        assertThat(letter.recipient()).isNull();
        assertThat(letter.subject()).isNull();
        assertThat(letter.sendAgain(NOW)).isFalse();
    }

    @Test
    void a_failed_letter_gets_a_new_life_and_another_one_does_not() {
        OutgoingLetter failed = letter(Letter.write("example").to("ada@example.com", Locale.UK));
        failed.take(1, NOW);
        failed.fail("REFUSED");
        OutgoingLetter waiting = letter(Letter.write("example").to("ada@example.com", Locale.UK));

        assertThat(failed.sendAgain(NOW)).isTrue();
        assertThat(failed.state()).isEqualTo(State.WAITING);
        assertThat(waiting.sendAgain(NOW)).isFalse();
    }

    @Test
    void who_lost_the_lease_is_known() {
        OutgoingLetter letter = letter(Letter.write("example").to("ada@example.com", Locale.UK));
        letter.take(1, NOW);
        letter.take(2, NOW.plus(OutgoingLetter.LEASE));

        assertThat(letter.isHeldBy(1)).isFalse();
        assertThat(letter.isHeldBy(2)).isTrue();
    }

    @Test
    void whoever_took_it_before_it_was_given_back_holds_it_no_more() {
        OutgoingLetter letter = letter(Letter.write("example").to("ada@example.com", Locale.UK));
        letter.take(1, NOW);
        letter.take(2, NOW.plus(OutgoingLetter.LEASE));
        letter.giveBack(NOW);

        assertThat(letter.attempts()).isEqualTo(1);
        assertThat(letter.isHeldBy(1)).isFalse();
        assertThat(letter.isHeldBy(2)).isFalse();
    }

    private static OutgoingLetter letter(Letter.Builder builder) {
        OutgoingLetter letter = new OutgoingLetter(builder.letter(), "my.example.com", NOW);
        letter.address(SEALED, "hash", null);
        letter.write(SEALED, SEALED, SEALED);
        return letter;
    }
}
