package portal.customer.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.census.DataClass;

/** Legal holds, those that are over too. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class HoldRows {

    private static final int MOST = 500;
    private static final String GOOD = " h.liftedAt IS NULL AND (h.until IS NULL OR h.until >= :today)";

    @PersistenceContext EntityManager em;

    void add(LegalHold hold) {
        em.persist(hold);
    }

    void remove(LegalHold hold) {
        em.remove(hold);
    }

    Optional<LegalHold> find(String reference) {
        return em.createQuery("SELECT h FROM LegalHold h WHERE h.reference = :reference", LegalHold.class)
                .setParameter("reference", reference).getResultStream().findFirst();
    }

    /** Of a customer, newest first. */
    List<LegalHold> of(long customer) {
        return em.createQuery("SELECT h FROM LegalHold h WHERE h.customerId = :customer ORDER BY h.putAt DESC, h.id DESC", LegalHold.class)
                .setParameter("customer", customer).setMaxResults(MOST).getResultList();
    }

    /** Those that hold today, newest first. */
    List<LegalHold> good(LocalDate today) {
        return em.createQuery("SELECT h FROM LegalHold h WHERE" + GOOD + " ORDER BY h.putAt DESC, h.id DESC", LegalHold.class)
                .setParameter("today", today).setMaxResults(MOST).getResultList();
    }

    List<LegalHold> good(long customer, LocalDate today) {
        return em.createQuery("SELECT h FROM LegalHold h WHERE h.customerId = :customer AND" + GOOD, LegalHold.class)
                .setParameter("customer", customer).setParameter("today", today).getResultList();
    }

    List<Long> customers(DataClass dataClass, LocalDate today) {
        return em.createQuery("SELECT DISTINCT h.customerId FROM LegalHold h WHERE h.customerId IS NOT NULL"
                + " AND (h.dataClass IS NULL OR h.dataClass = :class) AND" + GOOD, Long.class)
                .setParameter("class", dataClass).setParameter("today", today).getResultList();
    }

    List<String> accounts(DataClass dataClass, LocalDate today) {
        return em.createQuery("SELECT DISTINCT h.account FROM LegalHold h WHERE h.account IS NOT NULL"
                + " AND (h.dataClass IS NULL OR h.dataClass = :class) AND" + GOOD, String.class)
                .setParameter("class", dataClass).setParameter("today", today).getResultList();
    }

    int removeAll(long customer) {
        return em.createQuery("DELETE FROM LegalHold h WHERE h.customerId = :customer").setParameter("customer", customer).executeUpdate();
    }
}
