package portal.greenbutton;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets a file through as long as it moves on: a reader says so at each element. A gigabyte of spaces, one endless word or an attribute
 * without an end stops here, before anybody has kept it.
 */
final class Guard extends FilterInputStream {

    /** Bytes between two elements. */
    private static final long MOST_BETWEEN = 1 << 20;
    /** Bytes of a whole file: ten years of quarter hours of three fuels. */
    private static final long MOST = 1L << 30;

    private long total;
    private long atElement;
    private String problem;

    Guard(InputStream in) {
        super(in);
    }

    /** There was an element. */
    void movedOn() {
        atElement = total;
    }

    /** Key of the bundle with why it stopped, null when it did not. */
    String problem() {
        return problem;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        total += read;
        if (total > MOST) {
            problem = "greenbutton.too_large";
        } else if (total - atElement > MOST_BETWEEN) {
            problem = "greenbutton.no_end";
        }
        if (problem != null) {
            throw new IOException(problem);
        }
    }
}
