package portal.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import portal.platform.Token;

class EmailChangeTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void a_link_works_for_a_day_and_not_a_moment_longer() {
        EmailChange change = asked("old");

        assertThat(change.isAlive("old", NOW.plus(Duration.ofHours(24)).minusMillis(1))).isTrue();
        assertThat(change.isAlive("old", NOW.plus(Duration.ofHours(24)))).isFalse();
    }

    @Test
    void a_link_is_dead_when_the_address_it_replaces_has_changed() {
        assertThat(asked("old").isAlive("another", NOW)).isFalse();
        assertThat(asked(null).isAlive("another", NOW)).isFalse();
        assertThat(asked(null).isAlive(null, NOW)).isTrue();
    }

    private static EmailChange asked(String replaces) {
        EmailChange change = new EmailChange(1);
        change.ask(new byte[] {1}, replaces, Token.random(), NOW);
        return change;
    }
}
