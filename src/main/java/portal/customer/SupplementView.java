package portal.customer;

import java.time.Instant;
import portal.census.Way;

/**
 * What a person added to their record.
 *
 * @param about the value it is about, a word of {@code field.*}; {@link #RECORD} for the record as a whole
 */
public record SupplementView(String reference, Kind kind, String about, String heading, String body, Way way, String policy, Instant madeAt) {

    /** Of a supplement that is about no single value. */
    public static final String RECORD = "RECORD";

    /** {@code supplement_kind.*} in the bundle. */
    public enum Kind {
        /** Something that was missing. */
        MISSING,
        /** The person's view of a value that was not corrected. */
        STATEMENT
    }

    /** Words about a person do not belong in logs. */
    @Override
    public String toString() {
        return "SupplementView[" + reference + "]";
    }
}
