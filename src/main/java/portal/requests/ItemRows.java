package portal.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** What was decided item by item. Rows are added with the decision, and go with their person or their request. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ItemRows {

    @PersistenceContext EntityManager database;

    /** Their request first, which no mapping says. */
    void add(DataRequest request, List<ItemDecision> decisions) {
        database.flush();
        decisions.forEach(decision -> database.persist(new RequestItem(request, decision)));
    }

    /** In the order in which they were decided. */
    List<ItemDecision> of(long request) {
        return database.createQuery("SELECT i FROM RequestItem i WHERE i.request = :request ORDER BY i.id", RequestItem.class)
                .setParameter("request", request).getResultList().stream().map(RequestItem::decision).toList();
    }

    /** By their requests, without a limit. */
    List<RequestItem> by(long customer) {
        return database.createQuery("SELECT i FROM RequestItem i WHERE i.customer = :customer ORDER BY i.request, i.id", RequestItem.class)
                .setParameter("customer", customer).getResultList();
    }

    long countBy(long customer) {
        return database.createQuery("SELECT COUNT(i) FROM RequestItem i WHERE i.customer = :customer", Long.class)
                .setParameter("customer", customer).getSingleResult();
    }

    int removeBy(long customer) {
        return database.createQuery("DELETE FROM RequestItem i WHERE i.customer = :customer").setParameter("customer", customer).executeUpdate();
    }
}
