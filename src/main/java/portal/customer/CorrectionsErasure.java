package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.census.DataClass;
import portal.census.ErasureLine;
import portal.census.ErasureStep;

/** The history of changes goes, and with it an address that waits to be confirmed, so its link dies. */
@ApplicationScoped
class CorrectionsErasure implements ErasureStep {

    @Inject Changes changes;

    @Override
    public Set<Class<?>> covers() {
        return Set.of(Change.class, EmailChange.class);
    }

    @Override
    public List<ErasureLine> preview(long customer) {
        long waiting = changes.emailChange(customer).isPresent() ? 1 : 0;
        return lines(changes.count(customer), waiting);
    }

    @Override
    public List<ErasureLine> erase(long customer, Instant at) {
        int waiting = changes.removeEmailChange(customer);
        return lines(changes.removeAll(customer), waiting);
    }

    private static List<ErasureLine> lines(long changed, long waiting) {
        return List.of(ErasureLine.deleted(DataClass.CORRECTION, changed), ErasureLine.deleted(DataClass.CONTACT, waiting));
    }
}
