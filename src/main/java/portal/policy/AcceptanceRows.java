package portal.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;

/** Who accepted what; only ever added to. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AcceptanceRows {

    private static final int MOST = 500;

    @PersistenceContext EntityManager entities;

    void add(Acceptance acceptance) {
        entities.persist(acceptance);
    }

    /** Asked of the table itself: the person is another feature's. */
    boolean isSomebody(long customer) {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM customer WHERE id = ?").setParameter(1, customer)
                .getSingleResult()).longValue() > 0;
    }

    List<AcceptedPolicy> by(long customer) {
        return entities.createQuery("""
                SELECT NEW portal.policy.AcceptedPolicy(a.kind, a.policyNumber, a.wording, a.channel, a.acceptedAt)
                FROM Acceptance a WHERE a.customerId = :customer ORDER BY a.acceptedAt DESC""", AcceptedPolicy.class)
                .setParameter("customer", customer).setMaxResults(MOST).getResultList();
    }

    List<Acceptance> rowsOf(long customer) {
        return entities.createQuery("SELECT a FROM Acceptance a WHERE a.customerId = :customer ORDER BY a.acceptedAt", Acceptance.class)
                .setParameter("customer", customer).setMaxResults(MOST).getResultList();
    }

    /** Proofs whose day has passed. */
    int removeOutlived(LocalDate today) {
        return entities.createQuery("DELETE FROM Acceptance a WHERE a.keepUntil < :today").setParameter("today", today).executeUpdate();
    }

    long countOutlived(LocalDate day) {
        return entities.createQuery("SELECT COUNT(a) FROM Acceptance a WHERE a.keepUntil < :day", Long.class).setParameter("day", day)
                .getSingleResult();
    }
}
