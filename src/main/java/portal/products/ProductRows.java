package portal.products;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** Registered products. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ProductRows {

    private static final String VIEW = """
            SELECT NEW portal.products.ProductView(p.reference, p.model, p.serial, p.boughtOn, p.place, p.software, p.source, p.registeredAt,
                p.updatedAt, p.policy, p.version)
            FROM Product p WHERE p.customerId = :customer
            """;

    @PersistenceContext EntityManager em;

    /** Newest first. */
    List<ProductView> of(long customer) {
        return em.createQuery(VIEW + " ORDER BY p.registeredAt DESC, p.id DESC", ProductView.class).setParameter("customer", customer)
                .setMaxResults(Products.MOST).getResultList();
    }

    Optional<ProductView> view(long customer, String reference) {
        return em.createQuery(VIEW + " AND p.reference = :reference", ProductView.class).setParameter("customer", customer)
                .setParameter("reference", reference).getResultStream().findFirst();
    }

    Optional<Product> find(long customer, String reference) {
        return em.createQuery("SELECT p FROM Product p WHERE p.customerId = :customer AND p.reference = :reference", Product.class)
                .setParameter("customer", customer).setParameter("reference", reference).getResultStream().findFirst();
    }

    /** Whoever's it is. */
    Optional<Product> bySerial(String folded) {
        return em.createQuery("SELECT p FROM Product p WHERE p.serialFolded = :folded", Product.class)
                .setParameter("folded", folded).getResultStream().findFirst();
    }

    List<Product> withPlace(long customer) {
        return em.createQuery("SELECT p FROM Product p WHERE p.customerId = :customer AND p.place IS NOT NULL", Product.class)
                .setParameter("customer", customer).setMaxResults(Products.MOST).getResultList();
    }

    long count(long customer) {
        return em.createQuery("SELECT COUNT(p) FROM Product p WHERE p.customerId = :customer", Long.class)
                .setParameter("customer", customer).getSingleResult();
    }

    void add(Product product) {
        em.persist(product);
    }

    /** Writes at once, so that of two people with the same number at the same moment one is told. */
    void flush() {
        em.flush();
    }

    void remove(Product product) {
        em.remove(product);
    }

    int removeAll(long customer) {
        return em.createQuery("DELETE FROM Product p WHERE p.customerId = :customer").setParameter("customer", customer).executeUpdate();
    }
}
