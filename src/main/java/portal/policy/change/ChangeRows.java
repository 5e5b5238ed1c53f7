package portal.policy.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** The changes that people are told of. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ChangeRows {

    private static final int MOST = 50;

    @PersistenceContext EntityManager entities;

    void add(PolicyChange change) {
        entities.persist(change);
    }

    /** Newest first. */
    List<PolicyChange> newest(String operator) {
        return entities.createQuery("SELECT c FROM PolicyChange c WHERE c.operator = :operator ORDER BY c.announcedAt DESC, c.id DESC",
                PolicyChange.class).setParameter("operator", operator).setMaxResults(MOST).getResultList();
    }

    /** The oldest one whose letters are not all written, held until the transaction ends so that one node at a time writes them. */
    Optional<PolicyChange> lockUnmailed(String operator) {
        return entities.createQuery("SELECT c FROM PolicyChange c WHERE c.operator = :operator AND c.mailedAt IS NULL ORDER BY c.announcedAt, c.id",
                PolicyChange.class).setParameter("operator", operator).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }
}
