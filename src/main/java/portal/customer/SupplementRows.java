package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** What people added to their records. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SupplementRows {

    @PersistenceContext EntityManager em;

    void add(Supplement supplement) {
        em.persist(supplement);
    }

    void remove(Supplement supplement) {
        em.remove(supplement);
    }

    /** Newest first. */
    List<Supplement> of(long customer) {
        return em.createQuery("SELECT s FROM Supplement s WHERE s.customerId = :customer ORDER BY s.madeAt DESC, s.id DESC", Supplement.class)
                .setParameter("customer", customer).setMaxResults(Supplements.MOST).getResultList();
    }

    Optional<Supplement> find(long customer, String reference) {
        return em.createQuery("SELECT s FROM Supplement s WHERE s.customerId = :customer AND s.reference = :reference", Supplement.class)
                .setParameter("customer", customer).setParameter("reference", reference).getResultStream().findFirst();
    }

    long count(long customer) {
        return em.createQuery("SELECT COUNT(s) FROM Supplement s WHERE s.customerId = :customer", Long.class)
                .setParameter("customer", customer).getSingleResult();
    }

    int removeAll(long customer) {
        return em.createQuery("DELETE FROM Supplement s WHERE s.customerId = :customer").setParameter("customer", customer).executeUpdate();
    }
}
