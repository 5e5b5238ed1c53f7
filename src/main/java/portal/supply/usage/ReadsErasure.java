package portal.supply.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/**
 * Readings stay with the premises: what ties them to a person is the account's holder, whom the erasure of supply removes afterwards. So
 * this step only counts, a month of one direction as one.
 */
@ApplicationScoped
@Transactional
public class ReadsErasure implements ErasureStep {

    private static final int WHILE_THE_HOLDER_IS_KNOWN = 90;

    @Inject IntervalBlocks blocks;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(IntervalBlock.class);
    }

    @Override
    public int order() {
        return WHILE_THE_HOLDER_IS_KNOWN;
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        long count = blocks.count(customer);
        return count == 0 ? List.of() : List.of(ErasureLine.anonymised(DataClass.USAGE, count));
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        return preview(customer);
    }
}
