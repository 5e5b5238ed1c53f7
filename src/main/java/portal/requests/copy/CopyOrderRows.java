package portal.requests.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What people wanted in their copies, by the request. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CopyOrderRows {

    @PersistenceContext EntityManager database;

    void add(CopyOrder order) {
        database.persist(order);
    }

    void remove(CopyOrder order) {
        database.remove(order);
    }

    Optional<CopyOrder> find(long request) {
        return database.createQuery("SELECT o FROM CopyOrder o WHERE o.request = :request", CopyOrder.class)
                .setParameter("request", request).getResultStream().findFirst();
    }

    List<CopyOrder> of(long customer) {
        return database.createQuery("SELECT o FROM CopyOrder o WHERE o.customer = :customer ORDER BY o.orderedAt", CopyOrder.class)
                .setParameter("customer", customer).getResultList();
    }
}
