package portal.requests.erasure;

import java.time.Instant;

/**
 * One line of the erasure ledger.
 *
 * @param kind      an erasure, or that one before did not come about
 * @param reference of the request, or of nothing where there was none; of a void line the hash of the erasure that did not come about
 * @param subject   keyed hash of the person's pseudonym; of a void line a dash
 * @param hash      keyed hash of this line and the one before it
 */
record LedgerEntry(Kind kind, Instant at, String reference, String subject, String hash) {

    private static final String GAP = " ";

    /** What a line says: somebody was erased, a child was taken out without a trace, or that one before did not come about. */
    enum Kind {
        ERASED, PURGED, VOID;

        boolean isGone() {
            return this != VOID;
        }
    }

    /** What the hash is over, besides the hash before. */
    static String body(Kind kind, Instant at, String reference, String subject) {
        return String.join(GAP, kind.name(), at.toString(), reference, subject);
    }

    String body() {
        return body(kind, at, reference, subject);
    }

    String line() {
        return body() + GAP + hash;
    }

    /** @throws IllegalArgumentException when it is no line of a ledger */
    static LedgerEntry parse(String line) {
        String[] parts = line.split(GAP, -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("not a line of a ledger");
        }
        return new LedgerEntry(Kind.valueOf(parts[0]), Instant.parse(parts[1]), parts[2], parts[3], parts[4]);
    }
}
