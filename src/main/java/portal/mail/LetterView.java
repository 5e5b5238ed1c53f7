package portal.mail;

import java.time.Instant;

/**
 * A letter as its customer reads it again.
 *
 * @param text    null when it carried a secret and was not kept
 * @param counted each {@link Tracking} that was in the mail, with commas; empty for none
 */
public record LetterView(String reference, Instant at, String topic, String to, String subject, String text, String counted) {
}
