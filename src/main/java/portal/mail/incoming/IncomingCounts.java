package portal.mail.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Figures by day and kind, and whose turn it is. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class IncomingCounts {

    @PersistenceContext EntityManager em;

    void count(LocalDate day, Kind kind) {
        int known = em.createQuery("UPDATE IncomingCount c SET c.mails = c.mails + 1 WHERE c.cameOn = :day AND c.kind = :kind")
                .setParameter("day", day).setParameter("kind", kind).executeUpdate();
        if (known == 0) {
            em.persist(new IncomingCount(day, kind));
        }
    }

    List<IncomingTally> since(LocalDate day) {
        return em.createQuery("SELECT c.kind, SUM(c.mails) FROM IncomingCount c WHERE c.cameOn >= :day GROUP BY c.kind", Object[].class)
                .setParameter("day", day).getResultStream().map(row -> new IncomingTally((Kind) row[0], ((Number) row[1]).longValue()))
                .sorted((one, other) -> one.kind().compareTo(other.kind())).toList();
    }

    /** Returns whether it was nobody's. */
    boolean takeTurn(Instant now, Instant until) {
        return em.createQuery("UPDATE IncomingTurn t SET t.takenUntil = :until WHERE t.id = :only AND t.takenUntil <= :now")
                .setParameter("until", until).setParameter("only", IncomingTurn.ONLY).setParameter("now", now).executeUpdate() == 1;
    }

    /** @param mine until when it was taken: somebody else may have it since */
    void giveTurnBack(Instant mine, Instant again) {
        em.createQuery("UPDATE IncomingTurn t SET t.takenUntil = :again WHERE t.id = :only AND t.takenUntil = :mine")
                .setParameter("again", again).setParameter("only", IncomingTurn.ONLY).setParameter("mine", mine).executeUpdate();
    }
}
