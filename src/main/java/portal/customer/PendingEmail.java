package portal.customer;

import java.time.Instant;

/** A new e-mail address that waits for its owner's yes. */
public record PendingEmail(String address, Instant askedAt, Instant expiresAt) {

    /** Addresses do not belong in logs. */
    @Override
    public String toString() {
        return "PendingEmail[...]";
    }
}
