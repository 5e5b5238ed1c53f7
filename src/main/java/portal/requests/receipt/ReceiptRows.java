package portal.requests.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The receipts that were handed out. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReceiptRows {

    @PersistenceContext EntityManager database;

    void add(IssuedReceipt receipt) {
        database.persist(receipt);
    }

    Optional<IssuedReceipt> find(String number) {
        return database.createQuery("SELECT r FROM IssuedReceipt r WHERE r.number = :number", IssuedReceipt.class)
                .setParameter("number", number).getResultStream().findFirst();
    }
}
