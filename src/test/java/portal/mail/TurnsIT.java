package portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.platform.Reference;

/** Turns of all nodes are in the database; a thread stands for a node. */
@ExtendWith(ArquillianExtension.class)
class TurnsIT {

    private static final long NOW = 4_000_000_000_000_000L;
    private static final long SPAN = 200_000;

    @Inject Delivery delivery;

    private final String domain = Reference.random() + ".example";

    @Test
    void nobody_gets_a_turn_that_another_has() throws Exception {
        assertThat(delivery.takeTurns(domain, NOW, NOW, SPAN)).isEqualTo(NOW);
        Callable<List<Long>> node = () -> {
            List<Long> mine = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                mine.add(delivery.takeTurns(domain, NOW, NOW + 50_000_000, SPAN));
            }
            return mine;
        };

        List<Long> all = new ArrayList<>();
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        for (Future<List<Long>> one : nodes.invokeAll(List.of(node, node, node, node))) {
            all.addAll(one.get());
        }
        nodes.shutdown();

        assertThat(all.stream().sorted().toList()).hasSize(80).startsWith(NOW + SPAN).endsWith(NOW + 80 * SPAN).doesNotHaveDuplicates();
    }

    @Test
    void a_turn_that_comes_too_late_is_not_taken_and_one_that_passed_is_not_made_up() {
        delivery.takeTurns(domain, NOW, NOW, SPAN);

        assertThat(delivery.takeTurns(domain, NOW, NOW + SPAN - 1, SPAN)).as("too late").isEqualTo(NOW + SPAN);
        assertThat(delivery.takeTurns(domain, NOW, NOW + SPAN, SPAN)).isEqualTo(NOW + SPAN);
        assertThat(delivery.takeTurns(domain, NOW + 10 * SPAN, NOW + 10 * SPAN, SPAN)).isEqualTo(NOW + 10 * SPAN);
    }

    @Test
    void a_clock_that_went_back_holds_nothing_up() {
        delivery.takeTurns(domain, NOW + 3_600_000_000L, NOW + 3_600_000_000L, SPAN);

        assertThat(delivery.takeTurns(domain, NOW, NOW, SPAN)).isEqualTo(NOW);
    }
}
