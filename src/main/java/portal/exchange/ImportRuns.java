package portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** Imports and the lines they did not take. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ImportRuns {

    /** One, and those whose process was lost. */
    private static final int MOST_RUNNING = 100;

    @PersistenceContext EntityManager em;

    /** Written at once, so that its problems may follow in the same transaction. */
    void add(ImportRun run) {
        em.persist(run);
        em.flush();
    }

    void add(ImportProblem problem) {
        em.persist(problem);
    }

    ImportRun get(long id) {
        return em.find(ImportRun.class, id);
    }

    Optional<ImportRun> find(String reference) {
        return em.createQuery("SELECT r FROM ImportRun r WHERE r.reference = :reference", ImportRun.class)
                .setParameter("reference", reference).getResultStream().findFirst();
    }

    /** Those that have not ended, whether or not their process lives. */
    List<ImportRun> running() {
        return em.createQuery("SELECT r FROM ImportRun r WHERE r.state = portal.exchange.ImportState.RUNNING ORDER BY r.startedAt DESC",
                ImportRun.class).setMaxResults(MOST_RUNNING).getResultList();
    }

    List<ImportRun> newest(int most) {
        return em.createQuery("SELECT r FROM ImportRun r ORDER BY r.startedAt DESC, r.id DESC", ImportRun.class)
                .setMaxResults(most).getResultList();
    }

    List<ProblemView> problems(String run, int most) {
        return em.createQuery("""
                SELECT NEW portal.exchange.ProblemView(p.fileName, p.line, p.column, p.reason)
                FROM ImportProblem p JOIN ImportRun r ON r.id = p.runId WHERE r.reference = :run ORDER BY p.id
                """, ProblemView.class).setParameter("run", run).setMaxResults(most).getResultList();
    }
}
