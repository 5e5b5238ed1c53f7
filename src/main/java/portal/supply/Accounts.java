package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accounts, their premises and who holds them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Accounts {

    @PersistenceContext EntityManager em;

    /** The accounts a customer holds and what they supply. */
    List<SuppliedPlace> placesOf(long customer) {
        return em.createQuery("""
                SELECT NEW portal.supply.SuppliedPlace(a.id, a.number, h.since, p.line1, p.line2, p.town, p.region, p.postalCode)
                FROM AccountHolder h JOIN ServiceAccount a ON a.id = h.accountId JOIN Premises p ON p.id = a.premisesId
                WHERE h.customerId = :customer AND h.role <> portal.supply.HolderRole.DELEGATE ORDER BY h.since DESC, a.id
                """, SuppliedPlace.class).setParameter("customer", customer).setMaxResults(50).getResultList();
    }

    /** The meters of the accounts a customer holds. */
    List<MountedMeter> metersOf(long customer) {
        return em.createQuery("""
                SELECT NEW portal.supply.MountedMeter(u.accountId, u.fuel, m.serial)
                FROM AccountHolder h JOIN UsagePoint u ON u.accountId = h.accountId JOIN Meter m ON m.usagePointId = u.id
                WHERE h.customerId = :customer AND h.role <> portal.supply.HolderRole.DELEGATE ORDER BY u.fuel, m.serial
                """, MountedMeter.class).setParameter("customer", customer).setMaxResults(100).getResultList();
    }

    /** The holder's number comes as 0 when there is none, their row's own as null. */
    Optional<AccountFacts> facts(String number) {
        return em.createQuery("""
                SELECT a.id, a.number, h.customerId, p.postalCode, k.postalCode, h.id,
                    CASE WHEN h.role = portal.supply.HolderRole.PRIMARY THEN 0 ELSE 1 END AS leads
                FROM ServiceAccount a JOIN Premises p ON p.id = a.premisesId
                LEFT JOIN AccountHolder h ON h.accountId = a.id AND h.role <> portal.supply.HolderRole.DELEGATE
                LEFT JOIN ContactPoint k ON k.customerId = h.customerId AND k.kind = portal.customer.ContactKind.POSTAL
                WHERE a.number = :number AND a.closedOn IS NULL ORDER BY leads, h.id
                """, Object[].class).setParameter("number", number).setMaxResults(1).getResultStream().findFirst()
                .map(row -> new AccountFacts((Long) row[0], (String) row[1], row[5] == null ? null : (Long) row[2], (String) row[3],
                        (String) row[4]));
    }

    /** The same of the first open account that the customer of one of these numbers holds. */
    Optional<AccountFacts> factsOfCustomer(List<String> numbers) {
        return em.createQuery("""
                SELECT a.id, a.number, c.id, p.postalCode, (SELECT MAX(k.postalCode) FROM ContactPoint k
                    WHERE k.customerId = c.id AND k.kind = portal.customer.ContactKind.POSTAL)
                FROM Customer c JOIN AccountHolder h ON h.customerId = c.id JOIN ServiceAccount a ON a.id = h.accountId
                JOIN Premises p ON p.id = a.premisesId
                WHERE c.cisNumber IN :numbers AND h.role <> portal.supply.HolderRole.DELEGATE AND a.closedOn IS NULL ORDER BY h.id
                """, Object[].class).setParameter("numbers", numbers).setMaxResults(1).getResultStream().findFirst()
                .map(row -> new AccountFacts((Long) row[0], (String) row[1], (Long) row[2], (String) row[3], (String) row[4]));
    }

    boolean exists(String number) {
        return em.createQuery("SELECT COUNT(a) FROM ServiceAccount a WHERE a.number = :number", Long.class)
                .setParameter("number", number).getSingleResult() > 0;
    }

    List<String> serials(long account) {
        return em.createQuery("SELECT m.serial FROM Meter m JOIN UsagePoint u ON u.id = m.usagePointId WHERE u.accountId = :account",
                String.class).setParameter("account", account).setMaxResults(20).getResultList();
    }

    /** Holders of accounts, of each account one row a holder. */
    List<AccountHolder> holders(Collection<Long> accounts) {
        return ties(accounts).stream().filter(tie -> !tie.isDelegate()).toList();
    }

    /** Everybody who is tied to accounts, delegates too. */
    List<AccountHolder> ties(Collection<Long> accounts) {
        return accounts.isEmpty() ? List.of()
                : em.createQuery("SELECT h FROM AccountHolder h WHERE h.accountId IN :all ORDER BY h.id", AccountHolder.class)
                        .setParameter("all", accounts).getResultList();
    }

    /** Ties whose last day is over, some of them. */
    List<AccountHolder> endedBefore(LocalDate today, int most) {
        return em.createQuery("SELECT h FROM AccountHolder h WHERE h.until < :today ORDER BY h.id", AccountHolder.class)
                .setParameter("today", today).setMaxResults(most).getResultList();
    }

    void add(AccountHolder holder) {
        em.persist(holder);
    }

    void remove(AccountHolder holder) {
        em.remove(holder);
    }

    /** At once, so that the customer's own row may go in the same transaction. */
    void removeHolds(long customer) {
        em.createQuery("DELETE FROM AccountHolder h WHERE h.customerId = :customer").setParameter("customer", customer).executeUpdate();
    }

    /** Numbers of the accounts a customer holds beside somebody else who holds them. */
    List<String> sharedBy(long customer) {
        return em.createQuery("""
                SELECT a.number FROM AccountHolder h JOIN ServiceAccount a ON a.id = h.accountId
                WHERE h.customerId = :customer AND h.role <> portal.supply.HolderRole.DELEGATE AND EXISTS (SELECT o.id FROM AccountHolder o
                WHERE o.accountId = h.accountId AND o.customerId <> h.customerId AND o.role <> portal.supply.HolderRole.DELEGATE)
                ORDER BY a.number""", String.class).setParameter("customer", customer).setMaxResults(100).getResultList();
    }

    /** Every tie of a person. */
    List<AccountHolder> tiesOf(long customer) {
        return em.createQuery("SELECT h FROM AccountHolder h WHERE h.customerId = :customer ORDER BY h.id", AccountHolder.class)
                .setParameter("customer", customer).getResultList();
    }
}
