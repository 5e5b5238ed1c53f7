package portal.mail;

import java.time.Instant;

/** A letter in a customer's list. */
public record LetterLine(String reference, Instant at, String topic, String subject) {
}
