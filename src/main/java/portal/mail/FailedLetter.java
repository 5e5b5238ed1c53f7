package portal.mail;

import java.time.Instant;

/** A letter that could not be sent, for staff: neither address nor words. @param kept whether its words are still there to be sent again */
public record FailedLetter(String reference, String template, String topic, Instant written, int attempts, String problem, boolean kept) {
}
