package portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Letters {

    /** So many keys in one question. */
    private static final int SOME = 200;

    private static final String OVER = " l.created < :moment AND l.nextAttempt IS NULL AND (l.customerId IS NULL OR l.customerId NOT IN :held)";

    @PersistenceContext EntityManager em;

    void add(OutgoingLetter letter) {
        em.persist(letter);
    }

    Optional<OutgoingLetter> find(long id) {
        return Optional.ofNullable(em.find(OutgoingLetter.class, id));
    }

    Optional<OutgoingLetter> findByReference(String reference) {
        return em.createQuery("SELECT l FROM OutgoingLetter l WHERE l.reference = :reference", OutgoingLetter.class)
                .setParameter("reference", reference).getResultStream().findFirst();
    }

    /** The reference of the one letter with this key. */
    Optional<String> findOnce(String once) {
        return em.createQuery("SELECT l.reference FROM OutgoingLetter l WHERE l.onceKey = :once", String.class)
                .setParameter("once", once).getResultStream().findFirst();
    }

    /**
     * The most urgent letters that are due and that nobody else holds, all of one rank, held until this transaction ends. One question for
     * each rank: then the index leads straight to what is due, past all that was sent long ago.
     */
    List<OutgoingLetter> claim(Instant now, int most) {
        for (Urgency urgency : Urgency.values()) {
            List<?> ids = em.createNativeQuery("""
                    SELECT id FROM letter WHERE priority = ? AND next_attempt <= ? ORDER BY next_attempt LIMIT ? FOR UPDATE SKIP LOCKED""")
                    .setParameter(1, urgency.rank).setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC)).setParameter(3, most)
                    .getResultList();
            if (!ids.isEmpty()) {
                return ids.stream().map(id -> find(((Number) id).longValue()).orElseThrow()).toList();
            }
        }
        return List.of();
    }

    /** Writes down that it is being sent. Returns whether the taker had it still. */
    boolean begin(long id, long claim) {
        return em.createQuery("UPDATE OutgoingLetter l SET l.state = :sending WHERE l.id = :id AND l.claim = :claim")
                .setParameter("sending", OutgoingLetter.State.SENDING).setParameter("id", id).setParameter("claim", claim).executeUpdate() == 1;
    }

    boolean isHeld(long id, long claim) {
        return em.createQuery("SELECT COUNT(l) FROM OutgoingLetter l WHERE l.id = :id AND l.claim = :claim", Long.class)
                .setParameter("id", id).setParameter("claim", claim).getSingleResult() == 1;
    }

    /** Writes down that it was sent, and forgets of it what it is not to keep. Returns whether the taker had it still. */
    boolean sent(long id, long claim, Letter.Keep keep, Instant now) {
        String words = keep == Letter.Keep.ALL ? "" : ", l.text = NULL, l.html = NULL, l.unsubscribe = NULL";
        String rest = keep == Letter.Keep.NOTHING ? ", l.recipient = NULL, l.recipientHash = NULL, l.subject = NULL" : "";
        return em.createQuery("UPDATE OutgoingLetter l SET l.state = :sent, l.sent = :now, l.nextAttempt = NULL, l.claim = NULL, l.problem = NULL"
                        + words + rest + " WHERE l.id = :id AND l.claim = :claim")
                .setParameter("sent", OutgoingLetter.State.SENT).setParameter("now", now).setParameter("id", id).setParameter("claim", claim)
                .executeUpdate() == 1;
    }

    /** Those of these keys that a letter has already. */
    Set<String> taken(Collection<String> onces) {
        return onces.isEmpty() ? Set.of() : Set.copyOf(em.createQuery("SELECT l.onceKey FROM OutgoingLetter l WHERE l.onceKey IN :onces", String.class)
                .setParameter("onces", onces).getResultList());
    }

    /** Removes those that wait and that no node holds at this moment. Returns their keys. */
    List<String> withdraw(List<String> onceKeys) {
        List<String> gone = new ArrayList<>();
        for (int from = 0; from < onceKeys.size(); from += SOME) {
            List<String> some = onceKeys.subList(from, Math.min(onceKeys.size(), from + SOME));
            Query held = em.createNativeQuery("SELECT id FROM letter WHERE state = 'WAITING' AND once_key IN (" + "?,".repeat(some.size() - 1)
                    + "?) FOR UPDATE SKIP LOCKED");
            for (int i = 0; i < some.size(); i++) {
                held.setParameter(i + 1, some.get(i));
            }
            for (Object id : held.getResultList()) {
                OutgoingLetter letter = em.find(OutgoingLetter.class, ((Number) id).longValue());
                gone.add(letter.onceKey());
                em.remove(letter);
            }
        }
        return gone;
    }

    /** Newest first. */
    List<OutgoingLetter> sentTo(long customer, int from, int limit) {
        return em.createQuery("""
                SELECT l FROM OutgoingLetter l WHERE l.customerId = :customer AND l.sent IS NOT NULL ORDER BY l.sent DESC, l.id DESC""",
                OutgoingLetter.class)
                .setParameter("customer", customer).setFirstResult(from).setMaxResults(limit).getResultList();
    }

    /** The same from a place in that order on. @param sent null for the first */
    List<OutgoingLetter> sentBefore(Instant sent, long id, long customer, int limit) {
        if (sent == null) {
            return sentTo(customer, 0, limit);
        }
        return em.createQuery("""
                SELECT l FROM OutgoingLetter l WHERE l.customerId = :customer AND (l.sent < :sent OR l.sent = :sent AND l.id < :id)
                ORDER BY l.sent DESC, l.id DESC""", OutgoingLetter.class)
                .setParameter("customer", customer).setParameter("sent", sent).setParameter("id", id).setMaxResults(limit).getResultList();
    }

    Optional<OutgoingLetter> findSentTo(long customer, String reference) {
        return em.createQuery("""
                SELECT l FROM OutgoingLetter l WHERE l.reference = :reference AND l.customerId = :customer AND l.sent IS NOT NULL""",
                OutgoingLetter.class)
                .setParameter("reference", reference).setParameter("customer", customer).getResultStream().findFirst();
    }

    /** Newest first, whoever they went to, as far as their words are still there. */
    List<OutgoingLetter> lastSent(int limit) {
        return em.createQuery("""
                SELECT l FROM OutgoingLetter l WHERE l.sent IS NOT NULL AND l.text IS NOT NULL ORDER BY l.sent DESC, l.id DESC""",
                OutgoingLetter.class).setMaxResults(limit).getResultList();
    }

    /** Newest first. */
    List<OutgoingLetter> failed(int limit) {
        return em.createQuery("""
                SELECT l FROM OutgoingLetter l WHERE l.state = :failed ORDER BY l.created DESC""",
                OutgoingLetter.class).setParameter("failed", OutgoingLetter.State.FAILED).setMaxResults(limit).getResultList();
    }

    long countOfFailed() {
        return em.createQuery("SELECT COUNT(l) FROM OutgoingLetter l WHERE l.state = :failed", Long.class)
                .setParameter("failed", OutgoingLetter.State.FAILED).getSingleResult();
    }

    List<Waiting> waitingByUrgency() {
        List<Waiting> all = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            Object[] row = em.createQuery("SELECT COUNT(l), MIN(l.created) FROM OutgoingLetter l WHERE l.priority = :rank AND l.nextAttempt IS NOT NULL",
                    Object[].class).setParameter("rank", urgency.rank).getSingleResult();
            if ((Long) row[0] > 0) {
                all.add(new Waiting(urgency, (Long) row[0], (Instant) row[1]));
            }
        }
        return all;
    }

    long waiting() {
        return em.createQuery("SELECT COUNT(l) FROM OutgoingLetter l WHERE l.nextAttempt IS NOT NULL", Long.class).getSingleResult();
    }

    long countOf(long customer) {
        return em.createQuery("SELECT COUNT(l) FROM OutgoingLetter l WHERE l.customerId = :customer", Long.class)
                .setParameter("customer", customer).getSingleResult();
    }

    int removeOf(long customer) {
        return em.createQuery("DELETE FROM OutgoingLetter l WHERE l.customerId = :customer")
                .setParameter("customer", customer).executeUpdate();
    }

    /** Some of those that nobody will send any more. Returns how many. */
    int removeBefore(Instant moment, Collection<Long> held, int most) {
        List<Long> over = em.createQuery("SELECT l.id FROM OutgoingLetter l WHERE" + OVER + " ORDER BY l.created", Long.class)
                .setParameter("moment", moment).setParameter("held", held).setMaxResults(most).getResultList();
        return over.isEmpty() ? 0 : em.createQuery("DELETE FROM OutgoingLetter l WHERE l.id IN :over").setParameter("over", over).executeUpdate();
    }

    long countBefore(Instant moment, Collection<Long> held) {
        return em.createQuery("SELECT COUNT(l) FROM OutgoingLetter l WHERE" + OVER, Long.class).setParameter("moment", moment)
                .setParameter("held", held).getSingleResult();
    }
}
