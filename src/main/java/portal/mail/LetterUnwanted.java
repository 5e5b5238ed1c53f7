package portal.mail;

import java.time.Instant;

/**
 * Somebody told their mail provider that a letter is spam. Fired in the transaction that counts it, and again when the same report comes again.
 *
 * @param written when the letter was; what its customer chose since counts for more
 */
public record LetterUnwanted(long customer, String topic, Instant written) {
}
