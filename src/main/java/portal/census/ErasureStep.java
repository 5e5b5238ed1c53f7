package portal.census;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A feature's part of an erasure. The preview that the customer reads and the execution come from the same place, so their counts
 * can be compared. All steps of one erasure run in one transaction.
 */
public interface ErasureStep {

    /** The entities with personal columns that this step answers for. */
    Set<Class<?>> covers();

    /** What would happen, one line a class of data, counts of rows; changes nothing. */
    List<ErasureLine> preview(long customer);

    /** Does it and says what happened, in the same lines. Repeatable: a second call finds nothing. */
    List<ErasureLine> erase(long customer, Instant at);

    /** Steps run from low to high; the customer row itself goes last, at 1000. */
    default int order() {
        return 100;
    }
}
