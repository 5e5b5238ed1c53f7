package portal.exchange;

import java.time.Instant;
import portal.customer.CorrectedField;

/**
 * Two values for one thing.
 *
 * @param customer reference of the customer
 * @param ours     as it stands here, null for none; an address on several lines
 * @param theirs   as the extract of {@code extractedAt} says
 */
public record ConflictView(String reference, String customer, String subjectKey, String name, CorrectedField field, String ours,
        String theirs, Instant extractedAt, boolean open) {

    /** Values do not belong in logs. */
    @Override
    public String toString() {
        return "ConflictView[" + reference + "]";
    }
}
