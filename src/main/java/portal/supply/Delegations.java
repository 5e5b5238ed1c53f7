package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Offers to look at accounts, and what those may see who said yes. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Delegations {

    private static final int MOST = 100;
    private static final String VIEW = """
            SELECT d, a.number FROM Delegation d JOIN ServiceAccount a ON a.id = d.accountId
            """;

    @PersistenceContext EntityManager em;

    void add(Delegation delegation) {
        em.persist(delegation);
    }

    List<SharedAccount> givenBy(long customer) {
        return em.createQuery(VIEW + "WHERE d.givenBy = :customer ORDER BY d.offeredAt DESC, d.id DESC", Object[].class)
                .setParameter("customer", customer).setMaxResults(MOST).getResultStream().map(Delegations::shared).toList();
    }

    /** What somebody said yes to and may still look at. */
    List<SharedAccount> takenBy(long customer) {
        return em.createQuery(VIEW + """
                WHERE d.takenBy = :customer AND d.state = portal.supply.Delegation.State.ACCEPTED AND EXISTS (SELECT h.id FROM AccountHolder h
                WHERE h.accountId = d.accountId AND h.customerId = :customer AND h.role = portal.supply.HolderRole.DELEGATE)
                ORDER BY d.offeredAt DESC, d.id DESC
                """, Object[].class).setParameter("customer", customer).setMaxResults(MOST).getResultStream().map(Delegations::shared).toList();
    }

    private static SharedAccount shared(Object[] row) {
        return ((Delegation) row[0]).view((String) row[1]);
    }

    Optional<Delegation> byToken(String hash) {
        return em.createQuery("SELECT d FROM Delegation d WHERE d.tokenHash = :hash", Delegation.class).setParameter("hash", hash)
                .getResultStream().findFirst();
    }

    Optional<SharedAccount> view(String reference) {
        return em.createQuery(VIEW + "WHERE d.reference = :reference", Object[].class).setParameter("reference", reference)
                .getResultStream().findFirst().map(Delegations::shared);
    }

    /** One that somebody gave or took. */
    Optional<Delegation> of(long customer, String reference) {
        return em.createQuery("SELECT d FROM Delegation d WHERE d.reference = :reference AND (d.givenBy = :customer OR d.takenBy = :customer)",
                Delegation.class).setParameter("reference", reference).setParameter("customer", customer).getResultStream().findFirst();
    }

    /** Every row of a person, given or taken. */
    List<Delegation> of(long customer) {
        return em.createQuery("SELECT d FROM Delegation d WHERE d.givenBy = :customer OR d.takenBy = :customer ORDER BY d.id", Delegation.class)
                .setParameter("customer", customer).getResultList();
    }

    long countSince(long customer, Instant since) {
        return em.createQuery("SELECT COUNT(d) FROM Delegation d WHERE d.givenBy = :customer AND d.offeredAt > :since", Long.class)
                .setParameter("customer", customer).setParameter("since", since).getSingleResult();
    }

    /** At once, so that the customer's own row may go in the same transaction. */
    int remove(long customer) {
        return em.createQuery("DELETE FROM Delegation d WHERE d.givenBy = :customer OR d.takenBy = :customer")
                .setParameter("customer", customer).executeUpdate();
    }

    List<BillRow> bills(long customer, long account, int most) {
        return em.createQuery("""
                SELECT NEW portal.supply.BillRow(b.number, a.number, b.periodStart, b.periodEnd, b.issuedOn, b.dueOn, b.amountMinor, a.currency)
                FROM AccountHolder h JOIN ServiceAccount a ON a.id = h.accountId JOIN Bill b ON b.accountId = a.id
                WHERE h.customerId = :customer AND h.accountId = :account AND h.seesBills = TRUE AND b.restrictedOn IS NULL
                AND b.issuedOn >= h.since ORDER BY b.issuedOn DESC, b.id DESC
                """, BillRow.class).setParameter("customer", customer).setParameter("account", account).setMaxResults(most).getResultList();
    }

    /** Billed periods, newest first. */
    List<UsageRow> usage(long customer, long account, LocalDate from) {
        return em.createQuery("""
                SELECT NEW portal.supply.UsageRow(u.fuel, s.periodStart, s.periodEnd, s.amountMilli, s.costMinor, s.quality)
                FROM AccountHolder h JOIN UsagePoint u ON u.accountId = h.accountId JOIN UsageSummary s ON s.usagePointId = u.id
                WHERE h.customerId = :customer AND h.accountId = :account AND h.seesUsage = TRUE AND s.periodStart >= :from
                AND s.periodStart >= h.since ORDER BY s.periodStart DESC, u.fuel
                """, UsageRow.class).setParameter("customer", customer).setParameter("account", account).setParameter("from", from).getResultList();
    }
}
