package portal.exchange;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The physical lines of a file, one at a time, whatever is in it: a line that is too long or not UTF-8 is passed over and costs no
 * memory. A byte order mark at the start is not part of the text.
 */
final class Lines implements Closeable {

    /** Bytes of the longest line: every column at its longest, in four bytes a character, is shorter. */
    static final int LONGEST = 8192;

    /**
     * One line.
     *
     * @param text   without its end; null when it could not be read
     * @param reason why not, null when it could
     */
    record Line(long number, String text, String reason) {
    }

    private final InputStream input;
    private final byte[] bytes = new byte[LONGEST];
    private long number;

    Lines(Path file) throws IOException {
        input = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /** The next line, null at the end. */
    Line next() throws IOException {
        int length = 0;
        int next = input.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n'; next = input.read()) {
            if (length < LONGEST) {
                bytes[length] = (byte) next;
            }
            length++;
        }
        number++;
        if (length > LONGEST) {
            return new Line(number, null, "import.line_too_long");
        }
        return decoded(length > 0 && bytes[length - 1] == '\r' ? length - 1 : length);
    }

    private Line decoded(int length) {
        int start = number == 1 && length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, length - start)).toString();
            return new Line(number, text, null);
        } catch (CharacterCodingException notUtf8) {
            return new Line(number, null, "import.not_utf8");
        }
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
