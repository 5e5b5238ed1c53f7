package portal.canary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.platform.Clock;
import portal.support.Promise;

@ExtendWith(ArquillianExtension.class)
class CanaryIT {

    @Inject RunCanary command;
    @Inject CanaryBook book;
    @Inject Clock clock;

    @Test
    @Promise({"TTE-14a", "TTE-14e", "SOL-19"})
    void every_mark_is_in_the_copy_and_none_is_left_after_the_erasure() {
        String said = command.run(List.of());

        assertThat(said).startsWith("GREEN");
        CanaryView newest = book.newest().orElseThrow();
        assertThat(newest.isGreen()).isTrue();
        assertThat(newest.marks()).isGreaterThan(25);
        assertThat(newest.columns()).isGreaterThan(300);
    }

    @Test
    void of_many_nodes_one_takes_the_turn_of_a_night() {
        clock.travel(Duration.ofDays(400));
        try {
            List<CompletableFuture<Boolean>> nodes = IntStream.range(0, 8).mapToObj(node -> CompletableFuture.supplyAsync(book::takeTurn)).toList();

            assertThat(nodes.stream().filter(CompletableFuture::join)).hasSize(1);
            clock.travel(Duration.ofDays(1));
            assertThat(book.takeTurn()).isTrue();
            assertThat(book.takeTurn()).isFalse();
        } finally {
            clock.travel(clock.ahead().negated());
        }
    }
}
