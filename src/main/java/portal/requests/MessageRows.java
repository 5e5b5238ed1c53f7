package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** What was written about requests. Rows are added, and go with their person or their request. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MessageRows {

    private static final int LONGEST_LIST = 200;

    @PersistenceContext EntityManager database;

    void add(RequestMessage message) {
        database.persist(message);
    }

    /** Oldest first. */
    List<RequestMessage> of(long request) {
        return database.createQuery("SELECT m FROM RequestMessage m WHERE m.request = :request ORDER BY m.writtenAt, m.id", RequestMessage.class)
                .setParameter("request", request).setMaxResults(LONGEST_LIST).getResultList();
    }

    long count(long request) {
        return database.createQuery("SELECT COUNT(m) FROM RequestMessage m WHERE m.request = :request", Long.class)
                .setParameter("request", request).getSingleResult();
    }

    /** Oldest first, without a limit. */
    List<RequestMessage> by(long customer) {
        return database.createQuery("SELECT m FROM RequestMessage m WHERE m.customer = :customer ORDER BY m.request, m.writtenAt, m.id",
                RequestMessage.class).setParameter("customer", customer).getResultList();
    }

    long countBy(long customer) {
        return database.createQuery("SELECT COUNT(m) FROM RequestMessage m WHERE m.customer = :customer", Long.class)
                .setParameter("customer", customer).getSingleResult();
    }

    int removeBy(long customer) {
        return database.createQuery("DELETE FROM RequestMessage m WHERE m.customer = :customer").setParameter("customer", customer).executeUpdate();
    }
}
