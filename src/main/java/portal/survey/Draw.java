package portal.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import portal.platform.Token;

/**
 * The draw, which everybody can repeat: the SHA-256 of the seed, a colon and a number, in hexadecimal digits, is the number's place in the
 * row; the smallest comes first. The hash of the seed is told before the first number is given, so that nobody can look for a seed that lets
 * a friend win; the seed is told afterwards. A number that was given back is passed over.
 *
 * <pre>
 *   opening           numbers 1, 2, 3 ...             end
 *   hash of the seed  each told to whom it belongs    seed, winning numbers
 * </pre>
 */
final class Draw {

    private Draw() {
    }

    /** All numbers from 1 on, the winner first. */
    static List<Integer> order(String seed, int numbers) {
        return IntStream.rangeClosed(1, numbers).boxed().sorted(Comparator.comparing(number -> place(seed, number))).toList();
    }

    private static String place(String seed, int number) {
        return Token.hash(seed + ":" + number);
    }

    /** The numbers that win; fewer than there are prizes when fewer take part. */
    static List<Integer> winning(String seed, int numbers, Set<Integer> takingPart, int prizes) {
        return order(seed, numbers).stream().filter(takingPart::contains).limit(prizes).toList();
    }

    /** The order down to the last winner, those that were given back among them: what people compare. */
    static List<Integer> compared(DrawView draw) {
        List<Integer> order = order(draw.seed(), draw.numbers());
        return draw.winning().isEmpty() ? List.of() : order.subList(0, order.indexOf(draw.winning().get(draw.winning().size() - 1)) + 1);
    }
}
