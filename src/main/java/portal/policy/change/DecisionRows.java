package portal.policy.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import portal.census.Purpose;

/** Who answered what; only ever added to. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DecisionRows {

    private static final int MOST = 500;

    @PersistenceContext EntityManager entities;

    void add(ChangeDecision decision) {
        entities.persist(decision);
    }

    /** Asked of the table itself: the person is another feature's. */
    boolean isSomebody(long customer) {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM customer WHERE id = ?").setParameter(1, customer)
                .getSingleResult()).longValue() > 0;
    }

    /** Newest first. */
    List<DecisionView> by(long customer) {
        return entities.createQuery("""
                SELECT NEW portal.policy.change.DecisionView(d.policyNumber, d.purpose, d.answer, d.wording, d.channel, d.decidedAt)
                FROM ChangeDecision d WHERE d.customerId = :customer ORDER BY d.decidedAt DESC, d.id DESC""", DecisionView.class)
                .setParameter("customer", customer).setMaxResults(MOST).getResultList();
    }

    List<ChangeDecision> rowsOf(long customer) {
        return entities.createQuery("SELECT d FROM ChangeDecision d WHERE d.customerId = :customer ORDER BY d.decidedAt", ChangeDecision.class)
                .setParameter("customer", customer).setMaxResults(MOST).getResultList();
    }

    /** How many people's newest answer to a question is this one. */
    long count(String number, Purpose purpose, Answer answer) {
        return entities.createQuery("""
                SELECT COUNT(d) FROM ChangeDecision d
                WHERE d.customerId IS NOT NULL AND d.policyNumber = :number AND d.purpose = :purpose AND d.answer = :answer
                AND NOT EXISTS (SELECT l FROM ChangeDecision l WHERE l.customerId = d.customerId AND l.purpose = d.purpose
                                AND l.policyNumber = d.policyNumber AND l.decidedAt > d.decidedAt)""", Long.class)
                .setParameter("number", number).setParameter("purpose", purpose).setParameter("answer", answer).getSingleResult();
    }

    /** Proofs whose day has passed. */
    int removeOutlived(LocalDate today) {
        return entities.createQuery("DELETE FROM ChangeDecision d WHERE d.keepUntil < :today").setParameter("today", today).executeUpdate();
    }

    long countOutlived(LocalDate day) {
        return entities.createQuery("SELECT COUNT(d) FROM ChangeDecision d WHERE d.keepUntil < :day", Long.class).setParameter("day", day)
                .getSingleResult();
    }
}
