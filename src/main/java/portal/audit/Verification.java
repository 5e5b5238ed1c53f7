package portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Walks the whole chain and names the first entry that is not as it was written: edited, removed, moved, or missing at the end. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Verification {

    @Inject Stretches stretches;
    @Inject Chain chain;

    /**
     * @param entries number of the last sound entry, from the first on; those that a rule removed count
     * @param problem what is wrong with the next one, null when nothing is
     */
    public record Verdict(long entries, String problem) {

        public boolean isSound() {
            return problem == null;
        }
    }

    public Verdict verify() {
        Walk walk = new Walk(chain, stretches::gap);
        stretches.walkToHead(walk);
        if (walk.problem() == null) {
            stretches.walkToEnd(walk);
        }
        return new Verdict(walk.seq(), walk.problem());
    }
}
