package portal.customer;

import java.time.Instant;
import portal.census.Source;

/**
 * One stored value as the details page shows it: the value, and where it came from.
 *
 * @param value  null when nothing is stored
 * @param origin null when there has never been a value
 */
public record Held<T>(T value, Origin origin) {

    /** Null when there has never been a value. */
    public Source source() {
        return origin == null ? null : origin.source();
    }

    /** Since when it has been this one; null when there has never been a value. */
    public Instant since() {
        return origin == null ? null : origin.since();
    }
}
