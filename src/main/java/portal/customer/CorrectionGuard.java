package portal.customer;

import java.time.Instant;
import java.util.Collection;

/** Knows which corrections the billing system has not taken yet, so that its extract does not undo them. */
public interface CorrectionGuard {

    /** What an extract may do to one value. */
    enum Verdict {
        /** Replace it, whoever it came from. */
        TAKE,
        /** Leave it. */
        KEEP,
        /** What the origins of the two values say ({@link Origin#yieldsTo}). */
        AS_USUAL
    }

    /** The answers for these customers and one extract. */
    interface Answers {

        /** Asked for a value of an extract that is another one than here; both as they stand in the history of changes. */
        Verdict on(long customer, CorrectedField field, String theirs);
    }

    /** Reads what the answers need, for a batch at once. */
    Answers about(Collection<Long> customers, Instant extractedAt);
}
