package portal.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portal.support.Promise;

class DrawTest {

    private static final String SEED = "a-seed-that-everybody-may-read-afterwards-x";

    @Test
    @Promise("CLX-24")
    void anybody_repeats_it_with_nothing_but_seed_and_numbers() throws Exception {
        List<Integer> order = Draw.order(SEED, 40);

        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((SEED + ":" + number).getBytes(StandardCharsets.UTF_8));
            lines.add(HexFormat.of().formatHex(hash) + " " + number);
        }
        assertThat(order).isEqualTo(lines.stream().sorted().map(line -> Integer.valueOf(line.split(" ")[1])).toList());
        assertThat(order).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
        assertThat(Draw.order("another seed", 40)).isNotEqualTo(order);
    }

    @Test
    void a_number_that_was_given_back_is_passed_over_and_shown() {
        List<Integer> order = Draw.order(SEED, 10);
        Set<Integer> left = IntStream.rangeClosed(1, 10).boxed().filter(number -> !number.equals(order.get(0))).collect(Collectors.toSet());

        List<Integer> winning = Draw.winning(SEED, 10, left, 2);

        assertThat(winning).containsExactly(order.get(1), order.get(2));
        assertThat(Draw.compared(new DrawView("hash", SEED, 10, winning))).isEqualTo(order.subList(0, 3));
    }

    @Test
    void fewer_people_than_prizes_all_win_and_nobody_is_no_winner() {
        assertThat(Draw.winning(SEED, 2, Set.of(1, 2), 5)).containsExactlyInAnyOrder(1, 2);
        assertThat(Draw.winning(SEED, 3, Set.of(), 5)).isEmpty();
        assertThat(Draw.compared(new DrawView("hash", SEED, 3, List.of()))).isEmpty();
    }
}
