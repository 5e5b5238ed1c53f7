package portal.requests.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import portal.requests.sweep.KnownValues;
import portal.requests.sweep.Sweep;
import portal.requests.sweep.Swept;

/** The results of erasures, and the database's own view of everything, inside the transaction of the erasure. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ErasureRows {

    /** The audit goes on telling what happened; its pseudonyms stand for nobody once the customer row is gone. */
    private static final Set<String> PSEUDONYMOUS = Set.of("audit_entry.subject_key", "audit_entry.actor_key", "audit_entry.target");

    @PersistenceContext EntityManager database;

    void add(ErasureResult result) {
        database.persist(result);
    }

    List<ErasureResult> of(long request) {
        return database.createQuery("SELECT e FROM ErasureResult e WHERE e.request = :request ORDER BY e.id",
                ErasureResult.class).setParameter("request", request).getResultList();
    }

    LedgerHead ledger() {
        return database.find(LedgerHead.class, LedgerHead.ONLY);
    }

    /** Held until this transaction ends, so that lines of the ledger follow each other as the erasures do. */
    LedgerHead lockLedger() {
        return database.find(LedgerHead.class, LedgerHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Looks through every table as it will be once this transaction commits. */
    Swept sweep(KnownValues person) {
        database.flush();
        database.clear();
        try {
            return new Sweep(database.unwrap(Connection.class), person, PSEUDONYMOUS).look();
        } catch (SQLException unreadable) {
            throw new ErasureFailed("request_problem.sweep", "The sweep could not read the database: " + unreadable.getSQLState());
        }
    }
}
