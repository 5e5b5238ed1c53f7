package portal.survey;

import java.util.List;

/**
 * What everybody may know of a draw.
 *
 * @param hash    SHA-256 of the seed in hexadecimal digits, told from the opening on; null before
 * @param seed    43 characters; null until the draw is over
 * @param numbers the number given last: numbers count from 1
 * @param winning the numbers that won, the first first
 */
public record DrawView(String hash, String seed, int numbers, List<Integer> winning) {

    public DrawView {
        winning = List.copyOf(winning);
    }

    /** Whether it is over. */
    public boolean isOver() {
        return seed != null;
    }
}
