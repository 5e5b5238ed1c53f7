package portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Login accounts and what hangs on them: sessions, attempts, links. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LoginAccounts {

    private static final int MOST = 500;

    /** Tries that nothing holds. */
    private static final String OVER = " FROM SignInAttempt t WHERE t.at < :before AND NOT EXISTS (SELECT a.id FROM LoginAccount a"
            + " WHERE a.id = t.accountId AND a.kind = :customer AND a.subjectId IN :held)";

    @PersistenceContext EntityManager em;

    Optional<LoginAccount> find(long id) {
        return Optional.ofNullable(em.find(LoginAccount.class, id));
    }

    Optional<LoginAccount> findByLogin(String loginKey) {
        return em.createQuery("SELECT a FROM LoginAccount a WHERE a.loginKey = :loginKey", LoginAccount.class)
                .setParameter("loginKey", loginKey).getResultStream().findFirst();
    }

    /** Two people may share an address: then it names nobody, and every one of them gets what was asked for. */
    List<LoginAccount> findByEmail(String emailKey) {
        return em.createQuery("SELECT a FROM LoginAccount a WHERE a.emailKey = :emailKey ORDER BY a.id", LoginAccount.class)
                .setParameter("emailKey", emailKey).setMaxResults(5).getResultList();
    }

    Optional<LoginAccount> findBySubject(AccountKind kind, long subject) {
        return em.createQuery("SELECT a FROM LoginAccount a WHERE a.kind = :kind AND a.subjectId = :subject", LoginAccount.class)
                .setParameter("kind", kind).setParameter("subject", subject).getResultStream().findFirst();
    }

    Optional<WayIn> wayIn(long customer) {
        return em.createQuery("""
                SELECT NEW portal.security.WayIn(a.login, a.createdAt, a.passwordAt)
                FROM LoginAccount a WHERE a.kind = :kind AND a.subjectId = :customer""", WayIn.class)
                .setParameter("kind", AccountKind.CUSTOMER).setParameter("customer", customer).getResultStream().findFirst();
    }

    Optional<LoginAccount> findBySubjectKey(String subjectKey) {
        return em.createQuery("SELECT a FROM LoginAccount a WHERE a.subjectKey = :subjectKey", LoginAccount.class)
                .setParameter("subjectKey", subjectKey).getResultStream().findFirst();
    }

    List<LoginAccount> staff() {
        return em.createQuery("SELECT a FROM LoginAccount a WHERE a.kind = :kind ORDER BY a.login", LoginAccount.class)
                .setParameter("kind", AccountKind.STAFF).setMaxResults(MOST).getResultList();
    }

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }

    Optional<LoginSession> findSession(long id) {
        return Optional.ofNullable(em.find(LoginSession.class, id));
    }

    List<LoginSession> openSessions(long account) {
        return em.createQuery("""
                SELECT s FROM LoginSession s WHERE s.accountId = :account AND s.endedAt IS NULL ORDER BY s.id DESC""", LoginSession.class)
                .setParameter("account", account).setMaxResults(MOST).getResultList();
    }

    List<SessionView> sessionsSeen(long account, Instant since) {
        return em.createQuery("""
                SELECT NEW portal.security.SessionView(s.id, s.device, s.createdAt, s.seenAt)
                FROM LoginSession s WHERE s.accountId = :account AND s.endedAt IS NULL AND s.seenAt > :since
                ORDER BY s.seenAt DESC""", SessionView.class)
                .setParameter("account", account).setParameter("since", since).setMaxResults(50).getResultList();
    }

    /** Every session that is still known, open or not. */
    List<SessionView> sessions(long account, int most) {
        return em.createQuery("""
                SELECT NEW portal.security.SessionView(s.id, s.device, s.createdAt, s.seenAt)
                FROM LoginSession s WHERE s.accountId = :account ORDER BY s.id DESC""", SessionView.class)
                .setParameter("account", account).setMaxResults(most).getResultList();
    }

    List<SignInView> attempts(long account, int most) {
        return em.createQuery("""
                SELECT NEW portal.security.SignInView(t.at, t.worked, t.device)
                FROM SignInAttempt t WHERE t.accountId = :account ORDER BY t.at DESC, t.id DESC""", SignInView.class)
                .setParameter("account", account).setMaxResults(most).getResultList();
    }

    Optional<PasswordLink> findLink(String tokenHash) {
        return em.createQuery("SELECT l FROM PasswordLink l WHERE l.tokenHash = :hash", PasswordLink.class)
                .setParameter("hash", tokenHash).getResultStream().findFirst();
    }

    int deleteLinks(long account) {
        return delete("DELETE FROM PasswordLink l WHERE l.accountId = :account", account);
    }

    int deleteSessions(long account) {
        return delete("DELETE FROM LoginSession s WHERE s.accountId = :account", account);
    }

    int deleteAttempts(long account) {
        return delete("DELETE FROM SignInAttempt t WHERE t.accountId = :account", account);
    }

    void delete(LoginAccount account) {
        em.remove(account);
    }

    long count(String entity, long account) {
        return em.createQuery("SELECT COUNT(x) FROM " + entity + " x WHERE x.accountId = :account", Long.class)
                .setParameter("account", account).getSingleResult();
    }

    void sweep(Instant links, Instant sessions, Instant strangers) {
        sweep("DELETE FROM PasswordLink l WHERE l.expiresAt < :before", links);
        sweep("DELETE FROM LoginSession s WHERE s.seenAt < :before", sessions);
        sweep("DELETE FROM SignInAttempt t WHERE t.accountId IS NULL AND t.at < :before", strangers);
    }

    /** Some tries of before a moment. Returns how many. */
    int removeAttempts(Instant before, Collection<Long> held, int most) {
        List<Long> over = em.createQuery("SELECT t.id" + OVER + " ORDER BY t.at", Long.class).setParameter("before", before)
                .setParameter("held", held).setParameter("customer", AccountKind.CUSTOMER).setMaxResults(most).getResultList();
        return over.isEmpty() ? 0 : em.createQuery("DELETE FROM SignInAttempt t WHERE t.id IN :over").setParameter("over", over).executeUpdate();
    }

    long countAttempts(Instant before, Collection<Long> held) {
        return em.createQuery("SELECT COUNT(t)" + OVER, Long.class).setParameter("before", before).setParameter("held", held)
                .setParameter("customer", AccountKind.CUSTOMER).getSingleResult();
    }

    private void sweep(String jpql, Instant before) {
        em.createQuery(jpql).setParameter("before", before).executeUpdate();
    }

    private int delete(String jpql, long account) {
        return em.createQuery(jpql).setParameter("account", account).executeUpdate();
    }
}
