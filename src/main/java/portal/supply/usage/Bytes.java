package portal.supply.usage;

import java.io.ByteArrayOutputStream;

/** Whole numbers in as few bytes as they need: seven bits a byte, the lowest first, the eighth says that more follow. */
final class Bytes {

    private static final int BITS = 7;
    private static final int MORE = 0x80;

    private Bytes() {
    }

    /** Writes numbers. */
    static final class Out {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);

        void number(long number) {
            long left = number;
            while ((left & -MORE) != 0) {
                bytes.write((int) left & MORE - 1 | MORE);
                left >>>= BITS;
            }
            bytes.write((int) left);
        }

        /** Zigzag: small numbers of either sign stay short. */
        void signed(long number) {
            number(number << 1 ^ number >> Long.SIZE - 1);
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }

    /** Reads them back. @throws IllegalStateException when they end in the middle */
    static final class In {

        private final byte[] bytes;
        private int at;

        In(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean hasMore() {
            return at < bytes.length;
        }

        long number() {
            long number = 0;
            for (int shift = 0; shift < Long.SIZE; shift += BITS) {
                if (!hasMore()) {
                    throw new IllegalStateException("readings that end in the middle");
                }
                byte one = bytes[at++];
                number |= (long) (one & MORE - 1) << shift;
                if (one >= 0) {
                    return number;
                }
            }
            throw new IllegalStateException("readings that are no numbers");
        }

        long signed() {
            long number = number();
            return number >>> 1 ^ -(number & 1);
        }
    }
}
