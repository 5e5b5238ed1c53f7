package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import portal.customer.Origin;
import portal.vault.Place;
import portal.vault.Vault;

/** Credit information, at most one row a person and account; opened only for the person it is about. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Credits {

    @PersistenceContext EntityManager em;
    @Inject Vault vault;

    List<CreditReport> of(Collection<Long> accounts) {
        return accounts.isEmpty() ? List.of() : em.createQuery("SELECT c FROM CreditReport c WHERE c.accountId IN :all", CreditReport.class)
                .setParameter("all", accounts).getResultList();
    }

    List<CreditReport> about(long customer) {
        return em.createQuery("SELECT c FROM CreditReport c WHERE c.customerId = :customer ORDER BY c.id", CreditReport.class)
                .setParameter("customer", customer).getResultList();
    }

    /** What it says, opened. */
    CreditInfo open(CreditReport stored) {
        return new CreditInfo(words(stored.id(), stored.report()), stored.agency(), stored.reportedOn());
    }

    /** The words of a report by its row's number. */
    String words(long id, byte[] sealed) {
        return vault.open(sealed, place(id));
    }

    /**
     * Keeps what the extract says about the holder of an account and drops what it no longer says, or says about somebody else. Returns
     * whether anything is different.
     */
    boolean keep(long customer, long account, CreditInfo now, List<CreditReport> known, Origin origin) {
        CreditReport mine = null;
        boolean changed = false;
        for (CreditReport stored : known) {
            if (now != null && stored.isOf(customer, account)) {
                mine = stored;
            } else {
                em.remove(stored);
                changed = true;
            }
        }
        if (now == null || mine != null && Objects.equals(now, open(mine))) {
            return changed;
        }
        CreditReport report = mine == null ? new CreditReport(customer, account) : mine;
        report.says(vault.seal(now.report(), place(report.id())), now.agency(), now.reportedOn(), origin);
        if (mine == null) {
            em.persist(report);
        }
        return true;
    }

    int remove(long customer) {
        return em.createQuery("DELETE FROM CreditReport c WHERE c.customerId = :customer").setParameter("customer", customer).executeUpdate();
    }

    private static Place place(long id) {
        return new Place("credit_report", "report", id);
    }
}
