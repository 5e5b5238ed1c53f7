package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Bank details, at most one row a customer. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class BankDetails {

    @PersistenceContext EntityManager em;

    Optional<BankDetail> find(long customer) {
        return em.createQuery("SELECT b FROM BankDetail b WHERE b.customerId = :customer", BankDetail.class)
                .setParameter("customer", customer).getResultStream().findFirst();
    }

    Optional<BankView> view(long customer) {
        return em.createQuery("""
                SELECT NEW portal.supply.BankView(b.last4, b.source, b.updatedAt, b.way, b.policy, b.mandateReference, b.mandateOn, b.version)
                FROM BankDetail b WHERE b.customerId = :customer""", BankView.class)
                .setParameter("customer", customer).getResultStream().findFirst();
    }

    void add(BankDetail detail) {
        em.persist(detail);
    }

    int remove(long customer) {
        return em.createQuery("DELETE FROM BankDetail b WHERE b.customerId = :customer")
                .setParameter("customer", customer).executeUpdate();
    }
}
