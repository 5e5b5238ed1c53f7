package portal.canary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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

    /** Takes the turn of a day, once; the row is locked until this transaction ends. */
    boolean take(LocalDate day) {
        return database.createQuery("UPDATE CanaryTurn t SET t.flownOn = :day WHERE t.id = :only AND (t.flownOn IS NULL OR t.flownOn < :day)")
                .setParameter("day", day).setParameter("only", CanaryTurn.ONLY).executeUpdate() == 1;
    }
}
