package portal.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who has which number in a draw. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Entries {

    @PersistenceContext EntityManager em;

    void add(ContestEntry entry) {
        em.persist(entry);
    }

    Optional<ContestEntry> find(long survey, long customer) {
        return em.createQuery("SELECT e FROM ContestEntry e WHERE e.surveyId = :survey AND e.customerId = :customer", ContestEntry.class)
                .setParameter("survey", survey).setParameter("customer", customer).getResultStream().findFirst();
    }

    List<ContestEntry> of(long customer) {
        return em.createQuery("SELECT e FROM ContestEntry e WHERE e.customerId = :customer ORDER BY e.surveyId", ContestEntry.class)
                .setParameter("customer", customer).getResultList();
    }

    List<ContestEntry> in(long survey) {
        return em.createQuery("SELECT e FROM ContestEntry e WHERE e.surveyId = :survey ORDER BY e.number", ContestEntry.class)
                .setParameter("survey", survey).getResultList();
    }

    int remove(long survey, int number) {
        return em.createQuery("DELETE FROM ContestEntry e WHERE e.surveyId = :survey AND e.number = :number").setParameter("survey", survey)
                .setParameter("number", number).executeUpdate();
    }

    /** All but these numbers, which won; not those who are held. */
    int removeOthers(long survey, Set<Integer> winning, Collection<Long> held) {
        Collection<Integer> stay = winning.isEmpty() ? Set.of(0) : winning;
        return em.createQuery("DELETE FROM ContestEntry e WHERE e.surveyId = :survey AND e.number NOT IN :stay AND e.customerId NOT IN :held")
                .setParameter("survey", survey).setParameter("stay", stay).setParameter("held", held).executeUpdate();
    }

    int removeAll(Collection<Long> surveys, Collection<Long> held) {
        return surveys.isEmpty() ? 0 : em.createQuery("DELETE FROM ContestEntry e WHERE e.surveyId IN :surveys AND e.customerId NOT IN :held")
                .setParameter("surveys", surveys).setParameter("held", held).executeUpdate();
    }

    long count(Collection<Long> surveys, Collection<Long> held) {
        return surveys.isEmpty() ? 0 : em.createQuery("SELECT COUNT(e) FROM ContestEntry e WHERE e.surveyId IN :surveys AND e.customerId NOT IN :held",
                Long.class).setParameter("surveys", surveys).setParameter("held", held).getSingleResult();
    }

    int removeOf(long customer) {
        return em.createQuery("DELETE FROM ContestEntry e WHERE e.customerId = :customer").setParameter("customer", customer).executeUpdate();
    }
}
