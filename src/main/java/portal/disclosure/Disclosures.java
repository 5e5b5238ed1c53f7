package portal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What was given to whom, and what they were told since. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Disclosures {

    private static final int MOST = 500;

    private static final String OVER = " d.disclosedAt <= :outlived AND (d.customerId IS NULL OR d.customerId NOT IN :held)";

    @PersistenceContext EntityManager em;

    void add(Disclosure disclosure) {
        em.persist(disclosure);
    }

    void add(RecipientNotice notice) {
        em.persist(notice);
    }

    /** Newest first. */
    List<Disclosure> of(long customer) {
        return em.createQuery("SELECT d FROM Disclosure d WHERE d.customerId = :customer ORDER BY d.disclosedAt DESC, d.id DESC", Disclosure.class)
                .setParameter("customer", customer).setMaxResults(MOST).getResultList();
    }

    List<RecipientNotice> noticesOf(Collection<String> references) {
        return references.isEmpty() ? List.of()
                : em.createQuery("SELECT n FROM RecipientNotice n WHERE n.reference IN :all ORDER BY n.madeAt DESC", RecipientNotice.class)
                        .setParameter("all", references).setMaxResults(MOST).getResultList();
    }

    /** Oldest first. */
    List<RecipientNotice> unanswered() {
        return em.createQuery("SELECT n FROM RecipientNotice n WHERE n.answeredAt IS NULL ORDER BY n.madeAt, n.id", RecipientNotice.class)
                .setMaxResults(MOST).getResultList();
    }

    Optional<RecipientNotice> notice(String number) {
        return em.createQuery("SELECT n FROM RecipientNotice n WHERE n.number = :number", RecipientNotice.class).setParameter("number", number)
                .getResultStream().findFirst();
    }

    long countBefore(Instant outlived, Collection<Long> held) {
        return em.createQuery("SELECT COUNT(d) FROM Disclosure d WHERE" + OVER, Long.class).setParameter("outlived", outlived)
                .setParameter("held", held).getSingleResult();
    }

    /** What the rule has outlived goes, with or without its person; not of those who are held. */
    int removeBefore(Instant outlived, Collection<Long> held) {
        em.createQuery("DELETE FROM RecipientNotice n WHERE n.madeAt <= :outlived AND n.reference NOT IN"
                + " (SELECT d.reference FROM Disclosure d WHERE d.customerId IN :held)").setParameter("outlived", outlived)
                .setParameter("held", held).executeUpdate();
        return em.createQuery("DELETE FROM Disclosure d WHERE" + OVER).setParameter("outlived", outlived).setParameter("held", held)
                .executeUpdate();
    }
}
