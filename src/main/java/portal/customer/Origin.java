package portal.customer;

import java.time.Instant;
import portal.census.Source;
import portal.census.Way;

/**
 * Where a value came from, and since when it has been this one.
 *
 * @param way    how it came in, null for what is older than this record of it
 * @param policy number of the privacy policy that counted then, under which the value is used ever after (CEG-35); null likewise
 */
public record Origin(Source source, Instant since, Way way, String policy) {

    /** Of a value that is older than the record of ways and policies. */
    public Origin(Source source, Instant since) {
        this(source, since, null, null);
    }

    /**
     * Whether what an extract says may replace a value of this origin. The billing system replaces what it brought itself; what a
     * customer or the staff changed here wins as long as it is younger than the extract.
     *
     * <pre>
     *  extract taken     customer corrects      extract imported: the correction stays
     *  --|---------------------|----------------------|-------------------------------&gt;
     * </pre>
     */
    boolean yieldsTo(Instant extractedAt) {
        return source == Source.BILLING_SYSTEM || !since.isAfter(extractedAt);
    }
}
