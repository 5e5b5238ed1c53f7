package portal.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Orders and their lines. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OrderRows {

    private static final String OVER = " o.orderedOn <= :day AND (o.customerId IS NULL OR o.customerId NOT IN :held)";

    @PersistenceContext EntityManager em;

    /** Newest first. */
    List<Order> of(long customer, int limit) {
        return em.createQuery("SELECT o FROM CustomerOrder o WHERE o.customerId = :customer ORDER BY o.orderedOn DESC, o.id DESC", Order.class)
                .setParameter("customer", customer).setMaxResults(limit).getResultList();
    }

    Optional<Order> find(long customer, String reference) {
        return em.createQuery("SELECT o FROM CustomerOrder o WHERE o.customerId = :customer AND o.reference = :reference", Order.class)
                .setParameter("customer", customer).setParameter("reference", reference).getResultStream().findFirst();
    }

    List<Order> numbered(Collection<String> numbers) {
        return numbers.isEmpty() ? List.of() : em.createQuery("SELECT o FROM CustomerOrder o WHERE o.number IN :numbers", Order.class)
                .setParameter("numbers", numbers).getResultList();
    }

    /** In the order of the lines. */
    List<OrderLine> lines(Collection<Long> orders) {
        return orders.isEmpty() ? List.of() : em.createQuery("SELECT l FROM OrderLine l WHERE l.orderId IN :orders ORDER BY l.orderId, l.place",
                OrderLine.class).setParameter("orders", orders).getResultList();
    }

    void add(Order order) {
        em.persist(order);
    }

    void add(OrderLine line) {
        em.persist(line);
    }

    long count(long customer) {
        return em.createQuery("SELECT COUNT(o) FROM CustomerOrder o WHERE o.customerId = :customer", Long.class)
                .setParameter("customer", customer).getSingleResult();
    }

    /** Those of customers who are held stay. */
    List<Long> upTo(LocalDate day, Collection<Long> held, int limit) {
        return em.createQuery("SELECT o.id FROM CustomerOrder o WHERE" + OVER + " ORDER BY o.orderedOn", Long.class)
                .setParameter("day", day).setParameter("held", held).setMaxResults(limit).getResultList();
    }

    long countUpTo(LocalDate day, Collection<Long> held) {
        return em.createQuery("SELECT COUNT(o) FROM CustomerOrder o WHERE" + OVER, Long.class).setParameter("day", day).setParameter("held", held)
                .getSingleResult();
    }

    void remove(List<Long> orders) {
        em.createQuery("DELETE FROM OrderLine l WHERE l.orderId IN :orders").setParameter("orders", orders).executeUpdate();
        em.createQuery("DELETE FROM CustomerOrder o WHERE o.id IN :orders").setParameter("orders", orders).executeUpdate();
    }
}
