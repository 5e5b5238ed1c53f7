package portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ThrottleRows {

    @PersistenceContext EntityManager em;

    /** The row, locked until the transaction ends, so that parallel tries are counted one by one. */
    Optional<ThrottleRow> claim(String key) {
        return em.createQuery("SELECT t FROM ThrottleRow t WHERE t.key = :key", ThrottleRow.class)
                .setParameter("key", key).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    ThrottleRow add(String key, Instant at) {
        ThrottleRow row = new ThrottleRow(key, at);
        em.persist(row);
        em.flush();
        return row;
    }

    void delete(String key) {
        em.createQuery("DELETE FROM ThrottleRow t WHERE t.key = :key").setParameter("key", key).executeUpdate();
    }

    int deleteUntouchedSince(Instant before) {
        return em.createQuery("DELETE FROM ThrottleRow t WHERE t.lastTryAt < :before").setParameter("before", before).executeUpdate();
    }
}
