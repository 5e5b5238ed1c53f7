package portal.requests.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Copies that can be fetched, by the request that made them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CopyPackages {

    @PersistenceContext EntityManager database;

    /** With everything that was changed before, so that its rows are locked when this returns. */
    void add(CopyPackage copy) {
        database.persist(copy);
        database.flush();
    }

    void remove(CopyPackage copy) {
        database.remove(copy);
    }

    Optional<CopyPackage> find(long request) {
        return database.createQuery("SELECT p FROM CopyPackage p WHERE p.request = :request", CopyPackage.class)
                .setParameter("request", request).getResultStream().findFirst();
    }

    List<CopyPackage> of(long customer) {
        return database.createQuery("SELECT p FROM CopyPackage p WHERE p.customer = :customer ORDER BY p.madeAt", CopyPackage.class)
                .setParameter("customer", customer).getResultList();
    }

    Optional<CopyPackage> findExpired(Instant at) {
        return database.createQuery("SELECT p FROM CopyPackage p WHERE p.expiresAt <= :at ORDER BY p.expiresAt", CopyPackage.class)
                .setParameter("at", at).setMaxResults(1).getResultStream().findFirst();
    }

    boolean isKept(String fileName) {
        return database.createQuery("SELECT COUNT(p) FROM CopyPackage p WHERE p.fileName = :name", Long.class)
                .setParameter("name", fileName).getSingleResult() > 0;
    }
}
