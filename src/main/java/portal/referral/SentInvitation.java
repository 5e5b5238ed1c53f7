package portal.referral;

import java.time.Instant;
import java.time.LocalDate;

/** An invitation as its sender sees it: when, and until when the record stays. Nothing about the friend. */
public record SentInvitation(String reference, Instant invitedAt, LocalDate purgeAt) {
}
