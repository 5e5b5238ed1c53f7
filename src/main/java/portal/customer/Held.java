package portal.customer;

import java.time.Instant;
import portal.census.Source;

/**
 * One stored value as the details page shows it: the value, who it came from and since when it has been this one.
 *
 * @param value null when nothing is stored
 * @param source null together with {@code since} when there has never been a value
 */
public record Held<T>(T value, Source source, Instant since) {

    static <T> Held<T> of(T value, Origin origin) {
        return origin == null ? new Held<>(value, null, null) : new Held<>(value, origin.source(), origin.since());
    }
}
