package portal.mail;

import java.time.Instant;

/** A letter that could not be sent, for staff: neither address nor words. */
public record FailedLetter(String reference, String template, String topic, Instant written, int attempts, String problem) {
}
