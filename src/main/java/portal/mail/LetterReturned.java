package portal.mail;

import java.time.Instant;

/**
 * A letter came back, because nobody is reached at its address. Fired in the transaction that counts it, and again when the same report comes again.
 *
 * @param address where it went
 * @param written when the letter was; what its customer said since counts for more
 */
public record LetterReturned(long customer, String address, Instant written) {

    /** Never the address. */
    @Override
    public String toString() {
        return "LetterReturned[]";
    }
}
