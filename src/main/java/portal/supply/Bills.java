package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Bills and payments of the accounts a customer holds, since they hold them; restricted rows are for no reader here. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Bills {

    private static final String THEIRS = """
            FROM AccountHolder h JOIN ServiceAccount a ON a.id = h.accountId JOIN Bill b ON b.accountId = a.id
            WHERE h.customerId = :customer AND b.restrictedUntil IS NULL AND b.issuedOn >= h.since
            """;
    private static final String ROW = "b.number, a.number, b.periodStart, b.periodEnd, b.issuedOn, b.dueOn, b.amountMinor, a.currency";

    @PersistenceContext EntityManager em;

    List<BillRow> rowsOf(long customer, int from, int most) {
        return em.createQuery("SELECT NEW portal.supply.BillRow(" + ROW + ") " + THEIRS + "ORDER BY b.issuedOn DESC, b.id DESC",
                BillRow.class).setParameter("customer", customer).setFirstResult(from).setMaxResults(most).getResultList();
    }

    Optional<BillView> find(long customer, String number) {
        return em.createQuery("SELECT NEW portal.supply.BillView(" + ROW
                + ", b.electricityMinor, b.gasMinor, b.waterMinor, b.standingMinor, b.taxMinor) " + THEIRS + "AND b.number = :number",
                BillView.class).setParameter("customer", customer).setParameter("number", number).getResultStream().findFirst();
    }

    List<PaymentRow> paymentsOf(long customer, int from, int most) {
        return em.createQuery("""
                SELECT NEW portal.supply.PaymentRow(b.number, a.number, b.paidOn, b.amountMinor, a.currency, b.method, b.brand, b.last4)
                FROM AccountHolder h JOIN ServiceAccount a ON a.id = h.accountId JOIN Payment b ON b.accountId = a.id
                WHERE h.customerId = :customer AND b.restrictedUntil IS NULL AND b.paidOn >= h.since
                ORDER BY b.paidOn DESC, b.id DESC
                """, PaymentRow.class).setParameter("customer", customer).setFirstResult(from).setMaxResults(most).getResultList();
    }

    /** Restricts every bill of the accounts that is not restricted yet; returns how many. */
    int restrictBills(Collection<Long> accounts, LocalDate until) {
        return em.createQuery("UPDATE Bill b SET b.restrictedUntil = :until WHERE b.accountId IN :all AND b.restrictedUntil IS NULL")
                .setParameter("until", until).setParameter("all", accounts).executeUpdate();
    }

    /** Restricts the payments and forgets the cards; returns how many. */
    int restrictPayments(Collection<Long> accounts, LocalDate until) {
        return em.createQuery("UPDATE Payment p SET p.restrictedUntil = :until, p.brand = NULL, p.last4 = NULL "
                + "WHERE p.accountId IN :all AND p.restrictedUntil IS NULL")
                .setParameter("until", until).setParameter("all", accounts).executeUpdate();
    }

    long count(String entity, Collection<Long> accounts) {
        return em.createQuery("SELECT COUNT(x) FROM " + entity + " x WHERE x.accountId IN :all AND x.restrictedUntil IS NULL", Long.class)
                .setParameter("all", accounts).getSingleResult();
    }

    /** Deletes what was kept for the law and need not be any longer; returns how many. */
    int removeRestrictedBefore(LocalDate day) {
        return em.createQuery("DELETE FROM Bill b WHERE b.restrictedUntil < :day").setParameter("day", day).executeUpdate()
                + em.createQuery("DELETE FROM Payment p WHERE p.restrictedUntil < :day").setParameter("day", day).executeUpdate();
    }
}
