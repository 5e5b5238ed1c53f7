package portal.requests.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** What is contested, one row a request. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ContestedValues {

    private static final int MOST = 500;

    @PersistenceContext EntityManager em;

    /** Its request first, which no mapping says. */
    void add(ContestedValue value) {
        em.flush();
        em.persist(value);
    }

    Optional<ContestedValue> find(long customer, long request) {
        return em.createQuery("SELECT v FROM ContestedValue v WHERE v.request = :request AND v.customer = :customer", ContestedValue.class)
                .setParameter("request", request).setParameter("customer", customer).getResultStream().findFirst();
    }

    /** Newest first. */
    List<ContestedValue> of(long customer) {
        return em.createQuery("SELECT v FROM ContestedValue v WHERE v.customer = :customer ORDER BY v.madeAt DESC, v.id DESC",
                ContestedValue.class).setParameter("customer", customer).setMaxResults(MOST).getResultList();
    }

    long count(long customer) {
        return em.createQuery("SELECT COUNT(v) FROM ContestedValue v WHERE v.customer = :customer", Long.class)
                .setParameter("customer", customer).getSingleResult();
    }

    int removeAll(long customer) {
        return em.createQuery("DELETE FROM ContestedValue v WHERE v.customer = :customer").setParameter("customer", customer).executeUpdate();
    }
}
