package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What went through the usage points of a customer's accounts, never before they held them, and never a delegate's. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Usages {

    @PersistenceContext EntityManager em;

    /** Periods of accounts that somebody holds, which start on {@code from} or later; {@code fuel} null for every fuel. */
    List<UsageRow> rowsOf(long customer, Fuel fuel, LocalDate from) {
        return em.createQuery("""
                SELECT NEW portal.supply.UsageRow(u.fuel, s.periodStart, s.periodEnd, s.amountMilli, s.costMinor, s.quality)
                FROM AccountHolder h JOIN UsagePoint u ON u.accountId = h.accountId JOIN UsageSummary s ON s.usagePointId = u.id
                WHERE h.customerId = :customer AND s.periodStart >= :from AND s.periodStart >= h.since AND u.fuel IN :fuels
                AND h.role <> portal.supply.HolderRole.DELEGATE
                ORDER BY s.periodStart
                """, UsageRow.class).setParameter("customer", customer).setParameter("from", from)
                .setParameter("fuels", fuel == null ? List.of(Fuel.values()) : List.of(fuel)).getResultList();
    }

    /** Periods of a fuel that start on {@code from} or later and before {@code end}. */
    List<UsageRow> rowsBetween(long customer, Fuel fuel, LocalDate from, LocalDate end) {
        return em.createQuery("""
                SELECT NEW portal.supply.UsageRow(u.fuel, s.periodStart, s.periodEnd, s.amountMilli, s.costMinor, s.quality)
                FROM AccountHolder h JOIN UsagePoint u ON u.accountId = h.accountId JOIN UsageSummary s ON s.usagePointId = u.id
                WHERE h.customerId = :customer AND s.periodStart >= :from AND s.periodStart < :end AND s.periodStart >= h.since
                AND u.fuel = :fuel AND h.role <> portal.supply.HolderRole.DELEGATE
                ORDER BY s.periodStart
                """, UsageRow.class).setParameter("customer", customer).setParameter("from", from).setParameter("end", end)
                .setParameter("fuel", fuel).getResultList();
    }

    long count(Collection<Long> accounts) {
        return em.createQuery("SELECT COUNT(s) FROM UsageSummary s JOIN UsagePoint u ON u.id = s.usagePointId WHERE u.accountId IN :all",
                Long.class).setParameter("all", accounts).getSingleResult();
    }
}
