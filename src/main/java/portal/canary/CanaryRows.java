package portal.canary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The outcomes, newest first. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CanaryRows {

    @PersistenceContext EntityManager database;

    void add(CanaryRun run) {
        database.persist(run);
    }

    Optional<CanaryRun> newest() {
        return database.createQuery("SELECT r FROM CanaryRun r ORDER BY r.id DESC", CanaryRun.class).setMaxResults(1).getResultStream().findFirst();
    }
}
