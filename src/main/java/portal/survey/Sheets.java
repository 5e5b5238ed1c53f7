package portal.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Answers, and apart from them who took part. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Sheets {

    private static final int MOST_WORDS = 500;

    @PersistenceContext EntityManager em;

    void add(SurveyAnswer answer) {
        em.persist(answer);
    }

    void add(Participation participation) {
        em.persist(participation);
    }

    Optional<Participation> find(long survey, long customer) {
        return em.createQuery("SELECT p FROM Participation p WHERE p.surveyId = :survey AND p.customerId = :customer", Participation.class)
                .setParameter("survey", survey).setParameter("customer", customer).getResultStream().findFirst();
    }

    List<Participation> of(long customer) {
        return em.createQuery("SELECT p FROM Participation p WHERE p.customerId = :customer ORDER BY p.surveyId", Participation.class)
                .setParameter("customer", customer).getResultList();
    }

    /** Those who said that somebody else may have their answers. */
    List<Participation> shared(long survey) {
        return em.createQuery("SELECT p FROM Participation p WHERE p.surveyId = :survey AND p.shared = TRUE ORDER BY p.customerId", Participation.class)
                .setParameter("survey", survey).getResultList();
    }

    int countParticipants(long survey) {
        return em.createQuery("SELECT COUNT(p) FROM Participation p WHERE p.surveyId = :survey", Long.class).setParameter("survey", survey)
                .getSingleResult().intValue();
    }

    /** The answers that name a customer, by survey and question. */
    List<SurveyAnswer> answersOf(long customer) {
        return answers("SELECT a FROM SurveyAnswer a WHERE a.customerId = :customer ORDER BY a.surveyId, a.place", customer).getResultList();
    }

    List<SurveyAnswer> answersOf(long survey, long customer) {
        return answers("SELECT a FROM SurveyAnswer a WHERE a.customerId = :customer AND a.surveyId = :survey ORDER BY a.place", customer)
                .setParameter("survey", survey).getResultList();
    }

    private TypedQuery<SurveyAnswer> answers(String query, long customer) {
        return em.createQuery(query, SurveyAnswer.class).setParameter("customer", customer);
    }

    /** How often each choice was made: by question, then by choice. */
    Map<Integer, Map<Integer, Integer>> picked(long survey) {
        Map<Integer, Map<Integer, Integer>> all = new TreeMap<>();
        em.createQuery("SELECT a.place, a.chosen, COUNT(a) FROM SurveyAnswer a WHERE a.surveyId = :survey AND a.chosen IS NOT NULL"
                        + " GROUP BY a.place, a.chosen", Object[].class).setParameter("survey", survey).getResultList()
                .forEach(row -> all.computeIfAbsent((Integer) row[0], place -> new TreeMap<>()).put((Integer) row[1], ((Long) row[2]).intValue()));
        return all;
    }

    /** What was said to a question, in no order that means anything. */
    List<String> words(long survey, int place) {
        return em.createQuery("SELECT a.words FROM SurveyAnswer a WHERE a.surveyId = :survey AND a.place = :place AND a.words IS NOT NULL ORDER BY a.id",
                String.class).setParameter("survey", survey).setParameter("place", place).setMaxResults(MOST_WORDS).getResultList();
    }

    int removeAnswers(long survey, long customer) {
        return em.createQuery("DELETE FROM SurveyAnswer a WHERE a.surveyId = :survey AND a.customerId = :customer").setParameter("survey", survey)
                .setParameter("customer", customer).executeUpdate();
    }

    int removeParticipation(long survey, long customer) {
        return em.createQuery("DELETE FROM Participation p WHERE p.surveyId = :survey AND p.customerId = :customer").setParameter("survey", survey)
                .setParameter("customer", customer).executeUpdate();
    }

    /** Forgets who took part; not those who are held. */
    int forget(Collection<Long> surveys, Collection<Long> held) {
        return surveys.isEmpty() ? 0 : em.createQuery("DELETE FROM Participation p WHERE p.surveyId IN :surveys AND p.customerId NOT IN :held")
                .setParameter("surveys", surveys).setParameter("held", held).executeUpdate();
    }

    /** Removes answers that name somebody; not those who are held. */
    int forgetAnswers(Collection<Long> surveys, Collection<Long> held) {
        return surveys.isEmpty() ? 0 : em.createQuery("DELETE FROM SurveyAnswer a WHERE a.surveyId IN :surveys AND a.customerId NOT IN :held")
                .setParameter("surveys", surveys).setParameter("held", held).executeUpdate();
    }

    long countNamed(Collection<Long> surveys, Collection<Long> held) {
        return surveys.isEmpty() ? 0 : count("SELECT COUNT(a) FROM SurveyAnswer a WHERE a.surveyId IN :surveys AND a.customerId NOT IN :held", surveys, held)
                + count("SELECT COUNT(p) FROM Participation p WHERE p.surveyId IN :surveys AND p.customerId NOT IN :held", surveys, held);
    }

    private long count(String query, Collection<Long> surveys, Collection<Long> held) {
        return em.createQuery(query, Long.class).setParameter("surveys", surveys).setParameter("held", held).getSingleResult();
    }

    /** Answers that name nobody as their writer and hold one of these. */
    List<SurveyAnswer> unsigned(List<String> values) {
        List<SurveyAnswer> found = new ArrayList<>();
        for (String value : values) {
            found.addAll(em.createQuery("SELECT a FROM SurveyAnswer a WHERE a.customerId IS NULL AND LOWER(a.words) LIKE :value ESCAPE '!'", SurveyAnswer.class)
                    .setParameter("value", "%" + value.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%").getResultList());
        }
        return found;
    }

    int removeOf(long customer) {
        return em.createQuery("DELETE FROM SurveyAnswer a WHERE a.customerId = :customer").setParameter("customer", customer).executeUpdate()
                + em.createQuery("DELETE FROM Participation p WHERE p.customerId = :customer").setParameter("customer", customer).executeUpdate();
    }
}
