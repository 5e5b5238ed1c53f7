package portal.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import portal.platform.Ids;
import portal.platform.Token;

/** Invitations, the addresses that had theirs, and the numbers. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReferralRows {

    private static final int MOST = 500;

    @PersistenceContext EntityManager entities;

    /** Written at once, so that of two clicks at the same moment one is told. */
    void add(Referral referral) {
        entities.persist(referral);
        entities.flush();
    }

    /** Written at once, so that of two senders at the same moment one is told. */
    void add(ContactedFriend friend) {
        entities.persist(friend);
        entities.flush();
    }

    Optional<ContactedFriend> friend(String hash) {
        return entities.createQuery("SELECT f FROM ContactedFriend f WHERE f.friendHash = :hash", ContactedFriend.class)
                .setParameter("hash", hash).getResultStream().findFirst();
    }

    Optional<Referral> byToken(String secret) {
        return entities.createQuery("SELECT r FROM Referral r WHERE r.tokenHash = :hash", Referral.class)
                .setParameter("hash", Token.hash(secret)).getResultStream().findFirst();
    }

    Optional<Referral> byReference(String reference) {
        return entities.createQuery("SELECT r FROM Referral r WHERE r.reference = :reference", Referral.class)
                .setParameter("reference", reference).getResultStream().findFirst();
    }

    Optional<Referral> of(long sender, String friendHash) {
        return entities.createQuery("SELECT r FROM Referral r WHERE r.senderId = :sender AND r.friendHash = :hash", Referral.class)
                .setParameter("sender", sender).setParameter("hash", friendHash).getResultStream().findFirst();
    }

    /** Newest first. */
    List<SentInvitation> sentBy(long sender) {
        return entities.createQuery("""
                SELECT NEW portal.referral.SentInvitation(r.reference, r.invitedAt, r.purgeAt)
                FROM Referral r WHERE r.senderId = :sender ORDER BY r.invitedAt DESC""", SentInvitation.class)
                .setParameter("sender", sender).setMaxResults(MOST).getResultList();
    }

    long countSince(long sender, Instant since) {
        return entities.createQuery("SELECT COUNT(r) FROM Referral r WHERE r.senderId = :sender AND r.invitedAt > :since", Long.class)
                .setParameter("sender", sender).setParameter("since", since).getSingleResult();
    }

    int remove(long sender, String reference) {
        return entities.createQuery("DELETE FROM Referral r WHERE r.senderId = :sender AND r.reference = :reference")
                .setParameter("sender", sender).setParameter("reference", reference).executeUpdate();
    }

    int removeOf(long sender) {
        return entities.createQuery("DELETE FROM Referral r WHERE r.senderId = :sender").setParameter("sender", sender).executeUpdate();
    }

    /** Every invitation of an address, whoever sent it. */
    int removeAbout(String friendHash) {
        return entities.createQuery("DELETE FROM Referral r WHERE r.friendHash = :hash").setParameter("hash", friendHash).executeUpdate();
    }

    void remove(ContactedFriend friend) {
        entities.remove(friend);
    }

    int removeOutlived(LocalDate today, Collection<Long> held) {
        return entities.createQuery("DELETE FROM Referral r WHERE r.purgeAt < :today AND r.senderId NOT IN :held")
                .setParameter("today", today).setParameter("held", held).executeUpdate();
    }

    long countOutlived(LocalDate day, Collection<Long> held) {
        return entities.createQuery("SELECT COUNT(r) FROM Referral r WHERE r.purgeAt < :day AND r.senderId NOT IN :held", Long.class)
                .setParameter("day", day).setParameter("held", held)
                .getSingleResult();
    }

    /** Addresses whose time is over; who said "never" stays. */
    int removeCodesBefore(LocalDate today) {
        return entities.createQuery("DELETE FROM ContactedFriend f WHERE f.keepUntil < :today").setParameter("today", today).executeUpdate();
    }

    long countCodesBefore(LocalDate day) {
        return entities.createQuery("SELECT COUNT(f) FROM ContactedFriend f WHERE f.keepUntil < :day", Long.class).setParameter("day", day)
                .getSingleResult();
    }

    void countMail(LocalDate month) {
        tally(month, "UPDATE ReferralTally t SET t.mails = t.mails + 1 WHERE t.firstDay = :month");
    }

    void countSignUp(LocalDate month) {
        tally(month, "UPDATE ReferralTally t SET t.signUps = t.signUps + 1 WHERE t.firstDay = :month");
    }

    private void tally(LocalDate month, String update) {
        entities.createNativeQuery("INSERT IGNORE INTO referral_tally (id, version, first_day, mails, sign_ups) VALUES (?, 0, ?, 0, 0)")
                .setParameter(1, Ids.next()).setParameter(2, month).executeUpdate();
        entities.createQuery(update).setParameter("month", month).executeUpdate();
    }

    long signUps() {
        Long sum = entities.createQuery("SELECT SUM(t.signUps) FROM ReferralTally t", Long.class).getSingleResult();
        return sum == null ? 0 : sum;
    }
}
