package portal.requests.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import portal.platform.Token;
import portal.requests.RequestKind;

/** Links that are out, found by the hash of their secret. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LinkRows {

    @PersistenceContext EntityManager database;

    void add(RequestLink link) {
        database.persist(link);
    }

    /** @param secret as it came in, nonsense included; @param handsOver whether it is to hand over a copy, or to ask for something */
    Optional<RequestLink> find(String secret, boolean handsOver, Instant at) {
        return database.createQuery("SELECT l FROM RequestLink l WHERE l.tokenHash = :hash AND l.handsOver = :handsOver", RequestLink.class)
                .setParameter("hash", Token.hash(secret)).setParameter("handsOver", handsOver).getResultStream().filter(link -> link.isLive(at)).findFirst();
    }

    /** The same, and nobody else changes it meanwhile. */
    Optional<RequestLink> claim(String secret, boolean handsOver, Instant at) {
        Optional<RequestLink> found = find(secret, handsOver, at);
        found.ifPresent(link -> database.refresh(link, LockModeType.PESSIMISTIC_WRITE));
        return found.filter(link -> link.isLive(at));
    }

    /** Links that nobody confirmed yet make room for a newer one. */
    void supersede(long customer, RequestKind kind) {
        database.createQuery("DELETE FROM RequestLink l WHERE l.customer = :customer AND l.kind = :kind AND l.request IS NULL")
                .setParameter("customer", customer).setParameter("kind", kind).executeUpdate();
    }

    /** Oldest first. */
    List<RequestLink> of(long customer) {
        return database.createQuery("SELECT l FROM RequestLink l WHERE l.customer = :customer ORDER BY l.createdAt, l.id", RequestLink.class)
                .setParameter("customer", customer).getResultList();
    }

    long count(long customer) {
        return database.createQuery("SELECT COUNT(l) FROM RequestLink l WHERE l.customer = :customer", Long.class)
                .setParameter("customer", customer).getSingleResult();
    }

    int remove(long customer) {
        return database.createQuery("DELETE FROM RequestLink l WHERE l.customer = :customer").setParameter("customer", customer).executeUpdate();
    }

    int removeOver(Instant at) {
        return database.createQuery("DELETE FROM RequestLink l WHERE l.expiresAt <= :at").setParameter("at", at).executeUpdate();
    }

    /** Codes whose time is over leave nothing behind. */
    int forgetCodes(Instant at) {
        return database.createQuery("UPDATE RequestLink l SET l.codeHash = NULL, l.codeUntil = NULL WHERE l.codeUntil <= :at")
                .setParameter("at", at).executeUpdate();
    }
}
