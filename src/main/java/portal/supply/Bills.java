package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Bills and payments of the accounts a customer holds, since they hold them; restricted rows are for no reader here. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Bills {

    private static final String THEIRS = """
            FROM AccountHolder h JOIN ServiceAccount a ON a.id = h.accountId JOIN Bill b ON b.accountId = a.id
            WHERE h.customerId = :customer AND h.seesBills = TRUE AND b.restrictedOn IS NULL AND b.issuedOn >= h.since
            """;
    private static final String HELD = " AND h.role <> portal.supply.HolderRole.DELEGATE ";
    private static final String ROW = "b.number, a.number, b.periodStart, b.periodEnd, b.issuedOn, b.dueOn, b.amountMinor, a.currency";

    private static final String PAYMENTS = """
            SELECT NEW portal.supply.PaymentRow(b.number, a.number, b.paidOn, b.amountMinor, a.currency, b.method, b.brand, b.last4,
                (SELECT COUNT(o) FROM AccountHolder o WHERE o.accountId = h.accountId AND o.customerId <> h.customerId
                AND o.role <> portal.supply.HolderRole.DELEGATE))
            FROM AccountHolder h JOIN ServiceAccount a ON a.id = h.accountId JOIN Payment b ON b.accountId = a.id
            WHERE h.customerId = :customer AND h.role <> portal.supply.HolderRole.DELEGATE AND b.restrictedOn IS NULL
            AND b.paidOn >= h.since
            """;

    private static final String CONTRACTS_OVER = """
             FROM Agreement g WHERE COALESCE(g.validTo, g.signedOn) <= :outlived
            AND NOT EXISTS (SELECT h.id FROM AccountHolder h WHERE h.accountId = g.accountId)
            AND NOT EXISTS (SELECT b.id FROM Bill b WHERE b.accountId = g.accountId)
            AND NOT EXISTS (SELECT p.id FROM Payment p WHERE p.accountId = g.accountId)
            AND g.accountId NOT IN (SELECT a.id FROM ServiceAccount a WHERE a.number IN :held)""";

    @PersistenceContext EntityManager em;

    /** Some of all bills, from before that one, for the copy; a page reads {@link BillPages}. @param last null for the newest */
    List<BillRow> before(BillRow last, long customer, int most) {
        return em.createQuery("SELECT NEW portal.supply.BillRow(" + ROW + ") " + THEIRS + HELD
                + "AND (b.issuedOn < :day OR b.issuedOn = :day AND b.number < :number) ORDER BY b.issuedOn DESC, b.number DESC", BillRow.class)
                .setParameter("customer", customer).setParameter("day", last == null ? BookYear.NEVER : last.issuedOn())
                .setParameter("number", last == null ? "" : last.number()).setMaxResults(most).getResultList();
    }

    Optional<BillView> find(long customer, String number) {
        return em.createQuery("SELECT NEW portal.supply.BillView(" + ROW
                + ", b.electricityMinor, b.gasMinor, b.waterMinor, b.standingMinor, b.taxMinor) " + THEIRS + "AND b.number = :number",
                BillView.class).setParameter("customer", customer).setParameter("number", number).getResultStream().findFirst();
    }

    /** The lines of a bill that somebody may see, in their order. */
    List<BillLine> linesOf(long customer, String number) {
        return em.createQuery("SELECT i.description, i.kind, i.quantityMilli, i.unit, i.amountMinor " + THEIRS.replace("WHERE",
                "JOIN BillItem i ON i.billId = b.id WHERE") + "AND b.number = :number ORDER BY i.place", Object[].class)
                .setParameter("customer", customer).setParameter("number", number).getResultStream().map(row -> new BillLine(null,
                        (String) row[0], (LineKind) row[1], (Long) row[2], (String) row[3], (Long) row[4])).toList();
    }

    /** Number of the bill, kind, description, quantity, unit and amount of every line of these bills of the accounts somebody holds. */
    List<Object[]> linesOf(long customer, List<String> numbers) {
        return em.createQuery("SELECT b.number, i.kind, i.description, i.quantityMilli, i.unit, i.amountMinor " + THEIRS.replace("WHERE",
                "JOIN BillItem i ON i.billId = b.id WHERE") + HELD + "AND b.number IN :numbers ORDER BY b.issuedOn DESC, b.number DESC, i.place", Object[].class)
                .setParameter("customer", customer).setParameter("numbers", numbers).getResultList();
    }

    /** Some of all payments, from before that one, for the copy. @param last null for the newest */
    List<PaymentRow> before(PaymentRow last, long customer, int most) {
        return em.createQuery(PAYMENTS + "AND (b.paidOn < :day OR b.paidOn = :day AND b.number < :number) ORDER BY b.paidOn DESC, b.number DESC",
                PaymentRow.class).setParameter("customer", customer).setParameter("day", last == null ? BookYear.NEVER : last.paidOn())
                .setParameter("number", last == null ? "" : last.number()).setMaxResults(most).getResultList();
    }

    List<PaymentRow> paymentsOf(long customer, BookYear year, int from, int most) {
        return em.createQuery(PAYMENTS + "AND b.paidOn BETWEEN :from AND :last ORDER BY b.paidOn DESC, b.id DESC", PaymentRow.class).setParameter("customer", customer).setParameter("from", year.from()).setParameter("last", year.last())
                .setFirstResult(from).setMaxResults(most).getResultList();
    }

    /** Deletes some contracts of accounts that nobody holds and whose books are gone, once the rule has outlived their end; returns how many. */
    int removeContracts(LocalDate outlived, Collection<String> held, int most) {
        List<Long> over = em.createQuery("SELECT g.id" + CONTRACTS_OVER, Long.class).setParameter("outlived", outlived).setParameter("held", held)
                .setMaxResults(most).getResultList();
        return over.isEmpty() ? 0 : em.createQuery("DELETE FROM Agreement g WHERE g.id IN :over").setParameter("over", over).executeUpdate();
    }

    long countContracts(LocalDate outlived, Collection<String> held) {
        return em.createQuery("SELECT COUNT(g)" + CONTRACTS_OVER, Long.class).setParameter("outlived", outlived).setParameter("held", held).getSingleResult();
    }

    /** Of the accounts' rows that are not restricted: how many are older than {@code outlived}, how many are not, and the youngest day. */
    KeptRow kept(Kept kind, Collection<Long> accounts, LocalDate outlived) {
        if (accounts.isEmpty()) {
            return new KeptRow(0, 0, null);
        }
        Object[] row = em.createQuery("SELECT COUNT(x), MAX(x." + kind.day + "), SUM(CASE WHEN x." + kind.day + " <= :outlived THEN 1 ELSE 0 END) "
                + kind.from(), Object[].class).setParameter("all", accounts).setParameter("outlived", outlived).getSingleResult();
        long old = row[2] == null ? 0 : ((Number) row[2]).longValue();
        return new KeptRow(((Number) row[0]).longValue() - old, old, (LocalDate) row[1]);
    }

    /** Deletes those of the accounts' rows that the rule has outlived, restricts the others, and forgets the cards of payments. */
    void restrict(Kept kind, Collection<Long> accounts, LocalDate outlived, LocalDate today) {
        if (accounts.isEmpty()) {
            return;
        }
        em.createQuery("DELETE " + kind.from() + " AND x." + kind.day + " <= :outlived")
                .setParameter("all", accounts).setParameter("outlived", outlived).executeUpdate();
        em.createQuery("UPDATE " + kind.entity + " x SET x.restrictedOn = :today" + kind.forgotten + kind.where())
                .setParameter("all", accounts).setParameter("today", today).executeUpdate();
    }

    /**
     * Deletes some restricted rows that the rule has outlived, passing over those that another node holds and those of accounts that are held;
     * returns how many.
     */
    int removeRestricted(Kept kind, LocalDate outlived, Collection<String> held, int most) {
        var claim = em.createNativeQuery("SELECT id FROM " + kind.table + " WHERE restricted_on IS NOT NULL AND " + kind.dayColumn
                + " <= ? AND account_id NOT IN (SELECT a.id FROM service_account a WHERE a.number IN ("
                + String.join(", ", Collections.nCopies(held.size(), "?")) + ")) ORDER BY id LIMIT " + most + " FOR UPDATE SKIP LOCKED")
                .setParameter(1, outlived);
        int at = 2;
        for (String account : held) {
            claim.setParameter(at++, account);
        }
        List<?> claimed = claim.getResultList();
        return claimed.isEmpty() ? 0 : em.createQuery("DELETE FROM " + kind.entity + " x WHERE x.id IN :claimed")
                .setParameter("claimed", claimed.stream().map(id -> ((Number) id).longValue()).toList()).executeUpdate();
    }

    long countRestricted(Kept kind, LocalDate outlived, Collection<String> held) {
        return em.createQuery("SELECT COUNT(x) FROM " + kind.entity + " x WHERE x.restrictedOn IS NOT NULL AND x." + kind.day + " <= :outlived"
                + " AND x.accountId NOT IN (SELECT a.id FROM ServiceAccount a WHERE a.number IN :held)", Long.class)
                .setParameter("outlived", outlived).setParameter("held", held).getSingleResult();
    }
}
