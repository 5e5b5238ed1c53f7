package portal.mail;

import java.time.Instant;

/**
 * A letter that a report from outside is about.
 *
 * @param customer whose letter it is, null for people who are not customers
 * @param to       where it went, null when that is not kept any more
 */
public record SentLetter(Long customer, String to, String topic, Instant written) {

    /** Whether its customer could have refused it. */
    public boolean isRefusable() {
        return customer != null && !topic.equals(Letter.SERVICE);
    }

    /** Never the address. */
    @Override
    public String toString() {
        return "SentLetter[" + topic + "]";
    }
}
