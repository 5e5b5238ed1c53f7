package portal.platform.faces;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The memory that files on their way in may take, of all people together. One form takes of it as its files come and gives everything
 * back when it is answered; where nothing is left, it has to come again.
 */
final class UploadRoom {

    private static final int SHARE = 16;

    private final AtomicLong left;

    UploadRoom(long bytes) {
        left = new AtomicLong(bytes);
    }

    /** A sixteenth of the memory there is: a file is in it up to three times while it is read and sealed. */
    static UploadRoom ofThisMachine() {
        return new UploadRoom(Runtime.getRuntime().maxMemory() / SHARE);
    }

    /** Everybody else's files take the memory there is. */
    static final class Full extends IOException {
        Full() {
            super("too many files at once");
        }
    }

    /** What one form holds. */
    final class Part implements AutoCloseable {

        private static final int STEP = 1 << 16;
        private long taken;
        private long used;

        /** One byte more. @throws Full when there is no room for it */
        void add() throws Full {
            if (++used > taken) {
                if (left.addAndGet(-STEP) < 0) {
                    left.addAndGet(STEP);
                    throw new Full();
                }
                taken += STEP;
            }
        }

        @Override
        public void close() {
            left.addAndGet(taken);
            taken = 0;
        }
    }

    Part part() {
        return new Part();
    }
}
