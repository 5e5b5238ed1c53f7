package portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Turns at a domain, a few at a time, so that the database is asked a few times a second and not for each letter. All times are microseconds since 1970. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Turns {

    private static final int SLOTS = 4096;
    /** Nobody takes turns that far ahead: a clock went back. */
    private static final long A_MINUTE = TimeUnit.MINUTES.toMicros(1);

    @PersistenceContext EntityManager em;

    /**
     * When the first of some turns in a row comes. They are taken unless that is later than the latest; the first node to ask for a domain may lose
     * against another one with an exception, and asks again.
     *
     * @param span how long the turns take together
     */
    long take(String domain, long now, long latest, long span) {
        int slot = Math.floorMod(domain.hashCode(), SLOTS);
        int taken = em.createQuery("""
                        UPDATE MailTurn t SET t.freeAt = CASE WHEN t.freeAt > :now AND t.freeAt <= :sane THEN t.freeAt + :span ELSE :end END
                        WHERE t.slot = :slot AND (t.freeAt <= :latest OR t.freeAt > :sane)""").setParameter("now", now).setParameter("sane", now + A_MINUTE).setParameter("span", span)
                .setParameter("end", now + span).setParameter("slot", slot).setParameter("latest", latest).executeUpdate();
        List<Long> free = em.createQuery("SELECT t.freeAt FROM MailTurn t WHERE t.slot = :slot", Long.class).setParameter("slot", slot).getResultList();
        if (free.isEmpty()) {
            em.persist(new MailTurn(slot, now + span));
            return now;
        }
        return taken == 1 ? free.get(0) - span : free.get(0);
    }
}
