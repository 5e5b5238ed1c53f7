package portal.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.platform.Clock;

class DailySweepTest {

    private final Counting sweep = new Counting();
    private LocalDate today = LocalDate.parse("2026-11-20");

    /** Removes one row a unit, as long as there are any. */
    private static final class Counting extends DailySweep {
        private int left = 2;

        @Override
        public String name() {
            return "counting";
        }

        @Override
        protected boolean removeSome() {
            left--;
            return left > 0;
        }

        @Override
        public List<Due> due(LocalDate day) {
            return List.of();
        }
    }

    @BeforeEach
    void a_clock_that_stands() {
        sweep.clock = new Clock() {
            @Override
            public LocalDate today() {
                return today;
            }

            @Override
            public Instant now() {
                return Instant.parse(today + "T01:00:00Z");
            }
        };
    }

    @Test
    void it_goes_on_until_nothing_is_left_and_then_rests_until_tomorrow() {
        assertThat(sweep.work()).isTrue();
        assertThat(sweep.sweptAt()).as("not at its end").isEmpty();
        assertThat(sweep.work()).isFalse();
        assertThat(sweep.sweptAt()).contains(Instant.parse("2026-11-20T01:00:00Z"));
        sweep.left = 1;
        assertThat(sweep.work()).isFalse();
        assertThat(sweep.left).as("once a day").isEqualTo(1);

        today = today.plusDays(1);
        assertThat(sweep.work()).isFalse();
        assertThat(sweep.left).isZero();
        assertThat(sweep.sweptAt()).contains(Instant.parse("2026-11-21T01:00:00Z"));
    }
}
