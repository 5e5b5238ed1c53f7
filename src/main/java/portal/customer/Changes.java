package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import portal.platform.NotFound;

/** What was changed about customers, and the e-mail addresses that wait to be confirmed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Changes {

    @PersistenceContext EntityManager em;

    /** The customer, whom nobody else corrects until this transaction ends. */
    Customer lock(long customer) {
        Customer locked = em.find(Customer.class, customer, LockModeType.PESSIMISTIC_WRITE);
        if (locked == null) {
            throw new NotFound();
        }
        return locked;
    }

    void add(Change change) {
        em.persist(change);
    }

    List<Change> of(long customer, int most) {
        return em.createQuery("SELECT c FROM Change c WHERE c.customerId = :customer ORDER BY c.at DESC, c.id DESC", Change.class)
                .setParameter("customer", customer).setMaxResults(most).getResultList();
    }

    long count(long customer) {
        return em.createQuery("SELECT COUNT(c) FROM Change c WHERE c.customerId = :customer", Long.class)
                .setParameter("customer", customer).getSingleResult();
    }

    /** How often one of these was changed since then; a first value is no change. */
    long count(long customer, Collection<CorrectedField> fields, Instant since) {
        return em.createQuery("SELECT COUNT(c) FROM Change c WHERE c.customerId = :customer AND c.field IN :fields AND c.at > :since "
                + "AND c.before IS NOT NULL", Long.class)
                .setParameter("customer", customer).setParameter("fields", fields).setParameter("since", since).getSingleResult();
    }

    int removeAll(long customer) {
        return em.createQuery("DELETE FROM Change c WHERE c.customerId = :customer")
                .setParameter("customer", customer).executeUpdate();
    }

    void add(EmailChange change) {
        em.persist(change);
    }

    Optional<EmailChange> emailChange(long customer) {
        return em.createQuery("SELECT e FROM EmailChange e WHERE e.customerId = :customer", EmailChange.class)
                .setParameter("customer", customer).getResultStream().findFirst();
    }

    Optional<EmailChange> emailChange(String tokenHash) {
        return em.createQuery("SELECT e FROM EmailChange e WHERE e.tokenHash = :hash", EmailChange.class)
                .setParameter("hash", tokenHash).getResultStream().findFirst();
    }

    int removeEmailChange(long customer) {
        return em.createQuery("DELETE FROM EmailChange e WHERE e.customerId = :customer")
                .setParameter("customer", customer).executeUpdate();
    }

    int removeExpired(Instant now) {
        return em.createQuery("DELETE FROM EmailChange e WHERE e.expiresAt <= :now").setParameter("now", now).executeUpdate();
    }
}
