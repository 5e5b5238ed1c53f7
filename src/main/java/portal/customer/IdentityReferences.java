package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Numbers that name people to the state, at most one of a kind a person. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class IdentityReferences {

    @PersistenceContext EntityManager em;

    List<IdentityReference> of(Collection<Long> customers) {
        return customers.isEmpty() ? List.of()
                : em.createQuery("SELECT i FROM IdentityReference i WHERE i.customerId IN :all ORDER BY i.kind", IdentityReference.class)
                        .setParameter("all", customers).getResultList();
    }

    Optional<IdentityReference> find(long customer, IdentityKind kind) {
        return of(List.of(customer)).stream().filter(reference -> reference.kind() == kind).findFirst();
    }

    void add(IdentityReference reference) {
        em.persist(reference);
    }

    int removeAll(long customer) {
        return em.createQuery("DELETE FROM IdentityReference i WHERE i.customerId = :customer").setParameter("customer", customer)
                .executeUpdate();
    }

    long countExpired(LocalDate day, Collection<Long> held) {
        return em.createQuery("SELECT COUNT(i) FROM IdentityReference i WHERE i.expiresOn <= :day AND i.customerId NOT IN :held", Long.class)
                .setParameter("day", day).setParameter("held", held)
                .getSingleResult();
    }

    /** Those whose day has come. */
    int removeExpired(LocalDate today, Collection<Long> held) {
        return em.createQuery("DELETE FROM IdentityReference i WHERE i.expiresOn <= :today AND i.customerId NOT IN :held")
                .setParameter("today", today).setParameter("held", held).executeUpdate();
    }
}
