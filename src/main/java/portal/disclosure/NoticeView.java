package portal.disclosure;

import java.time.Instant;

/**
 * What a recipient was told.
 *
 * @param number     of the notice
 * @param reference  what they know the person by
 * @param answeredAt null while their answer is open
 */
public record NoticeView(String number, String recipient, String reference, RecipientNotice.Kind kind, Instant madeAt, Instant answeredAt) {
}
