package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The ways to reach customers. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ContactPoints {

    @PersistenceContext EntityManager em;

    void add(ContactPoint point) {
        em.persist(point);
    }

    List<ContactPoint> of(long customer) {
        return of(List.of(customer));
    }

    List<ContactPoint> of(Collection<Long> customers) {
        return customers.isEmpty() ? List.of()
                : em.createQuery("SELECT p FROM ContactPoint p WHERE p.customerId IN :all ORDER BY p.kind, p.id", ContactPoint.class)
                        .setParameter("all", customers).getResultList();
    }

    Optional<ContactPoint> find(long customer, ContactKind kind) {
        return of(customer).stream().filter(point -> point.kind() == kind).findFirst();
    }

    int removeAll(long customer) {
        return em.createQuery("DELETE FROM ContactPoint p WHERE p.customerId = :customer")
                .setParameter("customer", customer).executeUpdate();
    }
}
