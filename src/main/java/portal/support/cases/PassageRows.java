package portal.support.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** What staff decided about passages. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PassageRows {

    @PersistenceContext EntityManager em;

    void add(PassageRuling ruling) {
        em.persist(ruling);
    }

    /** Oldest first. */
    List<PassageRuling> of(long customer) {
        return em.createQuery("SELECT p FROM PassageRuling p WHERE p.customerId = :customer ORDER BY p.ruledAt, p.id", PassageRuling.class)
                .setParameter("customer", customer).getResultList();
    }

    long countOf(long customer) {
        return em.createQuery("SELECT COUNT(p) FROM PassageRuling p WHERE p.customerId = :customer", Long.class)
                .setParameter("customer", customer).getSingleResult();
    }

    int removeOf(long customer) {
        return em.createQuery("DELETE FROM PassageRuling p WHERE p.customerId = :customer").setParameter("customer", customer).executeUpdate();
    }
}
