package portal.requests.sweep;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The values of a person in what has no known structure: bytes of columns and files, read as UTF-8 as far as they are. */
final class Traces {

    /** A letter may take more bytes in its other case. */
    private static final int SLACK = 2;

    private final List<String> texts;

    Traces(KnownValues person) {
        texts = person.texts().stream().filter(KnownValues::isPart).toList();
    }

    /** Anywhere in a value of a column. */
    boolean in(byte[] bytes) {
        String content = folded(bytes, bytes.length);
        return texts.stream().anyMatch(content::contains);
    }

    /** In a piece of a file, where a number that is part of a longer one is somebody else's. */
    boolean inPiece(byte[] bytes, int length) {
        String content = folded(bytes, length);
        return texts.stream().filter(content::contains)
                .anyMatch(text -> !KnownValues.isNumber(text) || KnownValues.standsIn(text, content));
    }

    /** Bytes of the longest value: what two pieces of one content must share, so that nothing falls between them. */
    int longest() {
        return SLACK * texts.stream().mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length).max().orElse(0);
    }

    private static String folded(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }
}
