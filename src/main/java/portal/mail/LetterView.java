package portal.mail;

import java.time.Instant;

/** A letter as its customer reads it again; {@code text} is null when it carried a secret and was not kept. */
public record LetterView(String reference, Instant at, String topic, String to, String subject, String text) {
}
