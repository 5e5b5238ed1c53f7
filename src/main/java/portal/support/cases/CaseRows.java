package portal.support.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Cases and what was said in them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CaseRows {

    private static final String NOT_HELD = " AND (c.customerId IS NULL OR c.customerId NOT IN :held)";

    @PersistenceContext EntityManager em;

    /** The row of the case goes to the database first: what is said points to it. */
    void add(SupportCase opened) {
        em.persist(opened);
        em.flush();
    }

    void add(Interaction said) {
        em.persist(said);
    }

    /** Newest first. */
    List<SupportCase> of(long customer) {
        return em.createQuery("SELECT c FROM SupportCase c WHERE c.customerId = :customer ORDER BY c.openedAt DESC, c.id DESC",
                SupportCase.class).setParameter("customer", customer).setMaxResults(Cases.MOST).getResultList();
    }

    Optional<SupportCase> find(String reference) {
        return em.createQuery("SELECT c FROM SupportCase c WHERE c.reference = :reference", SupportCase.class)
                .setParameter("reference", reference).getResultStream().findFirst();
    }

    /** Oldest first. */
    List<Interaction> said(long inCase) {
        return em.createQuery("SELECT i FROM Interaction i WHERE i.caseId = :inCase ORDER BY i.recordedAt, i.id", Interaction.class)
                .setParameter("inCase", inCase).setMaxResults(Cases.MOST_SAID).getResultList();
    }

    List<Interaction> saidBy(long customer) {
        return em.createQuery("SELECT i FROM Interaction i WHERE i.customerId = :customer ORDER BY i.caseId, i.recordedAt, i.id",
                Interaction.class).setParameter("customer", customer).getResultList();
    }

    Interaction saidIn(String reference) {
        return em.createQuery("SELECT i FROM Interaction i WHERE i.reference = :reference", Interaction.class)
                .setParameter("reference", reference).getSingleResult();
    }

    long countSaid(long inCase) {
        return em.createQuery("SELECT COUNT(i) FROM Interaction i WHERE i.caseId = :inCase", Long.class).setParameter("inCase", inCase)
                .getSingleResult();
    }

    /** Those where it is our turn, the one that waits longest first, from after a row. */
    List<SupportCase> open(SupportCase after, int limit) {
        String from = after == null ? "" : " AND (c.movedAt > :moved OR c.movedAt = :moved AND c.id > :id)";
        var query = em.createQuery("SELECT c FROM SupportCase c WHERE c.state = portal.support.cases.CaseState.OPEN"
                + " AND c.customerId IS NOT NULL" + from + " ORDER BY c.movedAt, c.id", SupportCase.class).setMaxResults(limit);
        if (after != null) {
            query.setParameter("moved", after.view().movedAt()).setParameter("id", after.id());
        }
        return query.getResultList();
    }

    long countOpen() {
        return em.createQuery("SELECT COUNT(c) FROM SupportCase c WHERE c.state = portal.support.cases.CaseState.OPEN"
                + " AND c.customerId IS NOT NULL", Long.class).getSingleResult();
    }

    /** Answered, and nobody came back since. */
    List<SupportCase> quietSince(Instant moment, int limit) {
        return em.createQuery("SELECT c FROM SupportCase c WHERE c.state = portal.support.cases.CaseState.ANSWERED AND c.movedAt < :moment"
                + " ORDER BY c.movedAt", SupportCase.class).setParameter("moment", moment).setMaxResults(limit).getResultList();
    }

    /** Closed, with documents that were not looked for yet. */
    List<SupportCase> unpurged(Instant closedBefore, Collection<Long> held, int limit) {
        return em.createQuery("SELECT c FROM SupportCase c WHERE c.closedAt < :moment AND c.purgedAt IS NULL" + NOT_HELD + " ORDER BY c.closedAt",
                SupportCase.class).setParameter("moment", closedBefore).setParameter("held", held).setMaxResults(limit).getResultList();
    }

    List<SupportCase> closedBefore(Instant moment, Collection<Long> held, int limit) {
        return em.createQuery("SELECT c FROM SupportCase c WHERE c.closedAt < :moment" + NOT_HELD + " ORDER BY c.closedAt", SupportCase.class)
                .setParameter("moment", moment).setParameter("held", held).setMaxResults(limit).getResultList();
    }

    long countUnpurged(Instant closedBefore, Collection<Long> held) {
        return em.createQuery("SELECT COUNT(c) FROM SupportCase c WHERE c.closedAt < :moment AND c.purgedAt IS NULL" + NOT_HELD, Long.class)
                .setParameter("moment", closedBefore).setParameter("held", held).getSingleResult();
    }

    long countClosedBefore(Instant moment, Collection<Long> held) {
        return em.createQuery("SELECT COUNT(c) FROM SupportCase c WHERE c.closedAt < :moment" + NOT_HELD, Long.class)
                .setParameter("moment", moment).setParameter("held", held)
                .getSingleResult();
    }

    void remove(SupportCase over) {
        em.createQuery("DELETE FROM PassageRuling p WHERE p.interactionId IN (SELECT i.id FROM Interaction i WHERE i.caseId = :id)")
                .setParameter("id", over.id()).executeUpdate();
        em.createQuery("DELETE FROM Interaction i WHERE i.caseId = :id").setParameter("id", over.id()).executeUpdate();
        em.remove(over);
    }

    long countOf(long customer) {
        return em.createQuery("SELECT COUNT(c) FROM SupportCase c WHERE c.customerId = :customer", Long.class)
                .setParameter("customer", customer).getSingleResult();
    }

    long countSaidBy(long customer) {
        return em.createQuery("SELECT COUNT(i) FROM Interaction i WHERE i.customerId = :customer", Long.class)
                .setParameter("customer", customer).getSingleResult();
    }

    int removeSaidBy(long customer) {
        return em.createQuery("DELETE FROM Interaction i WHERE i.customerId = :customer").setParameter("customer", customer).executeUpdate();
    }

    /** Every case of a customer, without a limit. */
    List<SupportCase> all(long customer) {
        return em.createQuery("SELECT c FROM SupportCase c WHERE c.customerId = :customer ORDER BY c.openedAt, c.id", SupportCase.class)
                .setParameter("customer", customer).getResultList();
    }
}
