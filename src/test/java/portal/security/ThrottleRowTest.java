package portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import portal.support.Promise;

class ThrottleRowTest {

    private static final int FREE = 4;
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final ThrottleRow row = new ThrottleRow("key", NOON);

    @Test
    void the_first_tries_are_free() {
        for (int i = 0; i < FREE; i++) {
            assertThat(row.enter(FREE, NOON)).isZero();
        }

        assertThat(row.enter(FREE, NOON)).isEqualTo(ThrottleRow.FIRST);
    }

    @Test
    void each_further_try_doubles_the_wait_up_to_a_bound() {
        Instant now = NOON;
        Duration before = Duration.ZERO;
        for (int i = 0; i < 60; i++) {
            Duration wait = row.enter(FREE, now);
            assertThat(wait).isLessThanOrEqualTo(ThrottleRow.LONGEST);
            assertThat(wait.isZero() || wait.compareTo(before) >= 0 || before.equals(ThrottleRow.LONGEST)).isTrue();
            before = wait.isZero() ? before : wait;
            now = now.plus(wait);
        }
    }

    @Test
    @Promise("CEG-14")
    void nobody_gets_more_than_a_hundred_guesses_a_day() {
        int guesses = 0;
        for (Instant now = NOON; now.isBefore(NOON.plus(Duration.ofDays(1))); now = now.plusSeconds(1)) {
            guesses += row.enter(FREE, now).isZero() ? 1 : 0;
        }

        assertThat(guesses).isBetween(50, 100);
    }

    @Test
    void a_closed_door_opens_again_by_itself() {
        for (int i = 0; i < 40; i++) {
            row.enter(FREE, NOON.plus(ThrottleRow.LONGEST.multipliedBy(i)));
        }

        assertThat(row.enter(FREE, NOON.plus(ThrottleRow.LONGEST.multipliedBy(40)))).isZero();
    }

    @Test
    void a_good_try_is_taken_back() {
        for (int i = 0; i < FREE; i++) {
            row.enter(FREE, NOON);
        }

        row.takeBack();

        assertThat(row.enter(FREE, NOON)).isZero();
        assertThat(row.enter(FREE, NOON)).isEqualTo(ThrottleRow.FIRST);
    }
}
