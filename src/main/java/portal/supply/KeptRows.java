package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Restricted rows, and no others. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class KeptRows {

    private static final int MOST = 1_000;

    @PersistenceContext EntityManager em;

    /** Of one account, newest first. */
    List<KeptEntry> of(Kept kind, String account) {
        return em.createQuery("SELECT NEW portal.supply.KeptEntry(x.number, x." + kind.day + ", x.amountMinor, a.currency) FROM " + kind.entity
                + " x JOIN ServiceAccount a ON a.id = x.accountId WHERE a.number = :account AND x.restrictedOn IS NOT NULL ORDER BY x." + kind.day
                + " DESC", KeptEntry.class).setParameter("account", account).setMaxResults(MOST).getResultList();
    }
}
