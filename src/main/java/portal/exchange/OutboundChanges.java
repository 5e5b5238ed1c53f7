package portal.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the billing system is told, and what its extracts say against it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OutboundChanges {

    @PersistenceContext EntityManager em;

    /** The end of the feed, held until this transaction ends. */
    OutboundHead lockHead() {
        return em.find(OutboundHead.class, OutboundHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(OutboundChange change) {
        em.persist(change);
    }

    void add(ExtractConflict conflict) {
        em.persist(conflict);
    }

    /** Not taken yet, from behind a number on. */
    List<OutboundChange> waitingAfter(long seq, int most) {
        return em.createQuery("SELECT o FROM OutboundChange o WHERE o.acknowledgedAt IS NULL AND o.seq > :seq ORDER BY o.seq",
                OutboundChange.class).setParameter("seq", seq).setMaxResults(most).getResultList();
    }

    /** Not taken yet, up to a number. */
    List<OutboundChange> waitingUpTo(long seq, int most) {
        return em.createQuery("SELECT o FROM OutboundChange o WHERE o.acknowledgedAt IS NULL AND o.seq <= :seq ORDER BY o.seq",
                OutboundChange.class).setParameter("seq", seq).setMaxResults(most).getResultList();
    }

    List<OutboundChange> of(Collection<Long> customers) {
        return customers.isEmpty() ? List.of()
                : em.createQuery("SELECT o FROM OutboundChange o WHERE o.customerId IN :all ORDER BY o.seq", OutboundChange.class)
                        .setParameter("all", customers).getResultList();
    }

    List<ExtractConflict> conflictsOf(Collection<Long> customers) {
        return customers.isEmpty() ? List.of()
                : em.createQuery("SELECT c FROM ExtractConflict c WHERE c.customerId IN :all ORDER BY c.id", ExtractConflict.class)
                        .setParameter("all", customers).getResultList();
    }

    List<ExtractConflict> open(int most) {
        return em.createQuery("SELECT c FROM ExtractConflict c WHERE c.state = portal.exchange.ExtractConflict.State.OPEN"
                + " ORDER BY c.extractedAt, c.id", ExtractConflict.class).setMaxResults(most).getResultList();
    }

    Optional<ExtractConflict> conflict(String reference) {
        return em.createQuery("SELECT c FROM ExtractConflict c WHERE c.reference = :reference", ExtractConflict.class)
                .setParameter("reference", reference).getResultStream().findFirst();
    }

    /** At once, so that the customer's own row may go in the same transaction. */
    int remove(long customer) {
        return em.createQuery("DELETE FROM OutboundChange o WHERE o.customerId = :customer").setParameter("customer", customer).executeUpdate();
    }

    int removeConflicts(long customer) {
        return em.createQuery("DELETE FROM ExtractConflict c WHERE c.customerId = :customer").setParameter("customer", customer).executeUpdate();
    }
}
