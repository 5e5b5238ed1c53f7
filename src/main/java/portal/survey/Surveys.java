package portal.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import portal.platform.NotFound;

/** Surveys with their questions. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Surveys {

    private static final int MOST = 100;

    @PersistenceContext EntityManager em;

    void add(Survey survey) {
        em.persist(survey);
        em.flush();
    }

    /** Takes the place of the questions there were. */
    void ask(Survey survey, List<Question> questions) {
        em.createQuery("DELETE FROM SurveyQuestion q WHERE q.surveyId = :survey").setParameter("survey", survey.id()).executeUpdate();
        for (int i = 0; i < questions.size(); i++) {
            em.persist(new SurveyQuestion(survey, i + 1, questions.get(i)));
        }
    }

    Survey get(String reference) {
        return em.createQuery("SELECT s FROM Survey s WHERE s.reference = :reference", Survey.class).setParameter("reference", reference)
                .getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    Survey get(long id) {
        return em.find(Survey.class, id);
    }

    /** For a change: whoever answers meanwhile waits, or is waited for. */
    Survey lock(String reference) {
        Survey survey = get(reference);
        em.refresh(survey, LockModeType.PESSIMISTIC_WRITE);
        return survey;
    }

    /** In their order. */
    List<Question> questions(long survey) {
        return em.createQuery("SELECT q FROM SurveyQuestion q WHERE q.surveyId = :survey ORDER BY q.place", SurveyQuestion.class)
                .setParameter("survey", survey).getResultStream().map(SurveyQuestion::question).toList();
    }

    /** Newest first. */
    List<Survey> newest() {
        return em.createQuery("SELECT s FROM Survey s ORDER BY s.writtenAt DESC, s.id DESC", Survey.class).setMaxResults(MOST).getResultList();
    }

    /** Open ones and these, whose last day is latest first. */
    List<Survey> openOr(Collection<Long> these) {
        Collection<Long> all = these.isEmpty() ? List.of(0L) : these;
        return em.createQuery("SELECT s FROM Survey s WHERE s.state = portal.survey.SurveyState.OPEN OR s.id IN :these ORDER BY s.closes DESC, s.id",
                Survey.class).setParameter("these", all).setMaxResults(MOST).getResultList();
    }

    /** Open ones whose last day is over. */
    List<Survey> overdue(LocalDate today) {
        return em.createQuery("SELECT s FROM Survey s WHERE s.state = portal.survey.SurveyState.OPEN AND s.closes < :today ORDER BY s.closes", Survey.class)
                .setParameter("today", today).setMaxResults(MOST).getResultList();
    }

    /** Their numbers; closed before a moment. */
    List<Long> closedBefore(Instant moment) {
        return em.createQuery("SELECT s.id FROM Survey s WHERE s.closedAt < :moment", Long.class).setParameter("moment", moment).getResultList();
    }
}
