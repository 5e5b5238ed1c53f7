package portal.customer;

import java.time.Instant;
import portal.census.Source;

/** Who a value came from, and since when it has been this one. */
public record Origin(Source source, Instant since) {

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
