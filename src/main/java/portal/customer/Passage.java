package portal.customer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of a text.
 *
 * @param said    as it was written
 * @param instead what its person reads in its place; null where it stays
 */
public record Passage(String said, String instead) {

    /** Characters from one place of a text to before another, and what stands there instead. */
    record Span(int from, int to, String instead) {
    }

    public boolean isLeftOut() {
        return instead != null;
    }

    /** What its person reads. */
    public static String read(List<Passage> passages) {
        return passages.stream().map(one -> one.isLeftOut() ? one.instead() : one.said()).collect(Collectors.joining());
    }

    /** The whole text in its order. Where spans overlap, every character of either is left out. */
    static List<Passage> cut(String text, List<Span> spans) {
        List<Passage> passages = new ArrayList<>();
        int done = 0;
        for (Span span : spans.stream().sorted(Comparator.comparingInt(Span::from).thenComparing(Span::to, Comparator.reverseOrder())).toList()) {
            if (span.to() <= done) {
                continue;
            }
            int from = Math.max(done, span.from());
            if (from > done) {
                passages.add(new Passage(text.substring(done, from), null));
            }
            passages.add(new Passage(text.substring(from, span.to()), span.instead()));
            done = span.to();
        }
        if (done < text.length()) {
            passages.add(new Passage(text.substring(done), null));
        }
        return passages;
    }

    /** Words do not belong in logs. */
    @Override
    public String toString() {
        return "Passage[...]";
    }
}
