package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Accounts, their premises and who holds them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Accounts {

    @PersistenceContext EntityManager em;

    List<AccountLine> linesOf(long customer) {
        return em.createQuery("""
                SELECT NEW portal.supply.AccountLine(a.number, p.line1, p.town, a.currency, a.balanceMinor, a.balanceOn,
                       b.number, b.issuedOn, b.dueOn, b.amountMinor)
                FROM AccountHolder h JOIN ServiceAccount a ON a.id = h.accountId JOIN Premises p ON p.id = a.premisesId
                LEFT JOIN Bill b ON b.accountId = a.id AND b.restrictedUntil IS NULL AND b.issuedOn >= h.since AND b.issuedOn =
                     (SELECT MAX(n.issuedOn) FROM Bill n WHERE n.accountId = a.id AND n.restrictedUntil IS NULL)
                WHERE h.customerId = :customer ORDER BY h.since DESC, a.id
                """, AccountLine.class).setParameter("customer", customer).setMaxResults(50).getResultList();
    }

    /** The accounts a customer holds with the meters of the place, one row a meter. */
    List<SuppliedPlace> placesOf(long customer) {
        return em.createQuery("""
                SELECT NEW portal.supply.SuppliedPlace(a.id, a.number, h.since, p.line1, p.line2, p.town, p.region, p.postalCode,
                       u.fuel, m.serial)
                FROM AccountHolder h JOIN ServiceAccount a ON a.id = h.accountId JOIN Premises p ON p.id = a.premisesId
                LEFT JOIN UsagePoint u ON u.accountId = a.id LEFT JOIN Meter m ON m.usagePointId = u.id
                WHERE h.customerId = :customer ORDER BY h.since DESC, a.id, u.fuel
                """, SuppliedPlace.class).setParameter("customer", customer).setMaxResults(100).getResultList();
    }

    Optional<AccountFacts> facts(String number) {
        return em.createQuery("""
                SELECT NEW portal.supply.AccountFacts(a.id, a.number, h.customerId, p.postalCode, k.postalCode)
                FROM ServiceAccount a JOIN Premises p ON p.id = a.premisesId
                LEFT JOIN AccountHolder h ON h.accountId = a.id
                LEFT JOIN ContactPoint k ON k.customerId = h.customerId AND k.kind = portal.customer.ContactKind.POSTAL
                WHERE a.number = :number AND a.closedOn IS NULL ORDER BY h.id
                """, AccountFacts.class).setParameter("number", number).setMaxResults(1).getResultStream().findFirst();
    }

    List<String> serials(long account) {
        return em.createQuery("SELECT m.serial FROM Meter m JOIN UsagePoint u ON u.id = m.usagePointId WHERE u.accountId = :account",
                String.class).setParameter("account", account).setMaxResults(20).getResultList();
    }

    /** Holders of accounts, of each account one row a holder. */
    List<AccountHolder> holders(Collection<Long> accounts) {
        return accounts.isEmpty() ? List.of()
                : em.createQuery("SELECT h FROM AccountHolder h WHERE h.accountId IN :all ORDER BY h.id", AccountHolder.class)
                        .setParameter("all", accounts).getResultList();
    }

    void add(AccountHolder holder) {
        em.persist(holder);
    }

    void remove(AccountHolder holder) {
        em.remove(holder);
    }

    List<AccountHolder> heldBy(long customer) {
        return em.createQuery("SELECT h FROM AccountHolder h WHERE h.customerId = :customer ORDER BY h.id", AccountHolder.class)
                .setParameter("customer", customer).getResultList();
    }
}
