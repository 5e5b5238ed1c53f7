package portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten letters a second: a turn every 100,000 microseconds, two of them taken at once. */
class PaceTest {

    private static final long NOW = 1_000_000;
    private static final long PATIENCE = 250_000;

    private final List<Long> taken = new ArrayList<>();
    private final Delivery delivery = new Delivery() {

        private long free;

        @Override
        long takeTurns(String domain, long now, long latest, long span) {
            long start = domain.equals("b.example") ? now : Math.max(free, now);
            if (start <= latest) {
                free = start + span;
                taken.add(start);
            }
            return start;
        }
    };

    @Test
    void turns_at_a_domain_come_evenly_and_domains_do_not_wait_for_each_other() {
        Pace pace = node();

        assertThat(pace.turn("a.example", 10, NOW, PATIENCE)).isZero();
        assertThat(pace.turn("a.example", 10, NOW, PATIENCE)).isEqualTo(Duration.ofMillis(100));
        assertThat(pace.turn("a.example", 10, NOW, PATIENCE)).isEqualTo(Duration.ofMillis(200));
        assertThat(pace.turn("a.example", 10, NOW, PATIENCE)).isEqualTo(Duration.ofMillis(300));
        assertThat(pace.turn("a.example", 10, NOW, PATIENCE)).as("whoever went away took no turn").isEqualTo(Duration.ofMillis(300));
        assertThat(pace.turn("b.example", 10, NOW, PATIENCE)).isZero();
        assertThat(pace.turn("a.example", 10, NOW + 300_000, PATIENCE)).isZero();
    }

    @Test
    void two_nodes_together_are_no_faster_than_one() {
        Pace one = node();
        Pace other = node();
        List<Long> sent = new ArrayList<>();

        for (long now = NOW; now < NOW + 5_000_000; now += 10_000) {
            for (Pace node : List.of(one, other)) {
                Duration wait = node.turn("a.example", 10, now, PATIENCE);
                if (wait.toNanos() / 1000 <= PATIENCE) {
                    sent.add(now + wait.toNanos() / 1000);
                }
            }
        }

        assertThat(sent).doesNotHaveDuplicates().hasSizeBetween(45, 55);
        assertThat(sent.stream().sorted().toList()).satisfies(all -> {
            for (int i = 1; i < all.size(); i++) {
                assertThat(all.get(i) - all.get(i - 1)).isGreaterThanOrEqualTo(100_000);
            }
        });
    }

    @Test
    void turns_that_nobody_used_in_time_are_gone() {
        Pace pace = node();
        pace.turn("a.example", 10, NOW, PATIENCE);

        assertThat(pace.turn("a.example", 10, NOW + 60_000_000, PATIENCE)).isZero();
        assertThat(pace.turn("a.example", 10, NOW + 60_000_000, PATIENCE)).as("not the old turns at once").isEqualTo(Duration.ofMillis(100));
        assertThat(taken).containsExactly(NOW, NOW + 60_000_000);
    }

    private Pace node() {
        Pace pace = new Pace();
        pace.delivery = delivery;
        return pace;
    }
}
