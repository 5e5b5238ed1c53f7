package portal.supply.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portal.platform.RawRow;
import portal.supply.Fuel;

/** Blocks of readings: by usage point for whoever brings new ones, by customer for whoever reads, never from before they held the account. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class IntervalBlocks {

    private static final String POINTS = """
            SELECT u.number AS point, a.number AS account, u.fuel, a.currency, h.since_day,
                (SELECT f.month_start FROM interval_block f WHERE f.usage_point_id = u.id ORDER BY f.month_start LIMIT 1),
                (SELECT l.read_until FROM interval_block l WHERE l.usage_point_id = u.id ORDER BY l.read_until DESC LIMIT 1),
                (SELECT s.period_start FROM usage_summary s WHERE s.usage_point_id = u.id ORDER BY s.period_start DESC LIMIT 1)
            FROM account_holder h JOIN service_account a ON a.id = h.account_id JOIN usage_point u ON u.account_id = a.id
            WHERE h.customer_id = ? AND h.holder_role <> 'DELEGATE' ORDER BY 1 LIMIT 100
            """;

    @PersistenceContext EntityManager em;

    void add(IntervalBlock block) {
        em.persist(block);
    }

    /** Row numbers of usage points by the billing system's numbers. */
    Map<String, Long> points(Collection<String> numbers) {
        return numbers.isEmpty() ? Map.of()
                : em.createQuery("SELECT u.number, u.id FROM UsagePoint u WHERE u.number IN :numbers", Object[].class)
                        .setParameter("numbers", numbers).getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** What goes through usage points, by the billing system's numbers. */
    Map<String, Fuel> fuels(Collection<String> numbers) {
        return numbers.isEmpty() ? Map.of()
                : em.createQuery("SELECT u.number, u.fuel FROM UsagePoint u WHERE u.number IN :numbers", Object[].class)
                        .setParameter("numbers", numbers).getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Fuel) row[1]));
    }

    List<IntervalBlock> of(Collection<Long> points, LocalDate month) {
        return em.createQuery("SELECT b FROM IntervalBlock b WHERE b.usagePointId IN :points AND b.month = :month", IntervalBlock.class)
                .setParameter("points", points).setParameter("month", month).getResultList();
    }

    /** What a customer is supplied with, and how far each is known: the ends of three indexes. */
    List<SuppliedPoint> pointsOf(long customer) {
        List<?> found = em.createNativeQuery(POINTS).setParameter(1, customer).getResultList();
        return found.stream().map(RawRow::of)
                .map(row -> new SuppliedPoint(row.text(0), row.text(1), Fuel.valueOf(row.text(2)), row.text(3), row.day(4), row.day(5),
                        row.has(6) ? Long.valueOf(row.number(6)) : null, row.day(7))).toList();
    }

    /** Blocks of months between these two, both included; {@code fuel} null for every fuel. By point, direction and time. */
    List<StoredBlock> blocksOf(long customer, Fuel fuel, LocalDate from, LocalDate to) {
        return blocksOf(customer, fuel, from, to, from, to);
    }

    /** Blocks of two stretches of months, both ends included. */
    List<StoredBlock> blocksOf(long customer, Fuel fuel, LocalDate from, LocalDate to, LocalDate andFrom, LocalDate andTo) {
        return em.createQuery("""
                SELECT NEW portal.supply.usage.StoredBlock(u.number, u.fuel, b.flow, b.month, h.since, b.readings)
                FROM AccountHolder h JOIN UsagePoint u ON u.accountId = h.accountId JOIN IntervalBlock b ON b.usagePointId = u.id
                WHERE h.customerId = :customer AND h.role <> portal.supply.HolderRole.DELEGATE AND u.fuel IN :fuels
                AND (b.month BETWEEN :from AND :to OR b.month BETWEEN :andFrom AND :andTo)
                ORDER BY u.number, b.flow, b.month
                """, StoredBlock.class).setParameter("customer", customer)
                .setParameter("fuels", fuel == null ? List.of(Fuel.values()) : List.of(fuel)).setParameter("from", from)
                .setParameter("to", to).setParameter("andFrom", andFrom).setParameter("andTo", andTo).getResultList();
    }

    /** Billed periods of one usage point that start on {@code from} or later and before {@code end}, by time. */
    List<BilledPeriod> periodsOf(long customer, String point, LocalDate from, LocalDate end) {
        return em.createQuery("""
                SELECT NEW portal.supply.usage.BilledPeriod(u.number, u.fuel, a.currency, s.periodStart, s.periodEnd, s.amountMilli, s.costMinor,
                    s.quality)
                FROM AccountHolder h JOIN ServiceAccount a ON a.id = h.accountId JOIN UsagePoint u ON u.accountId = a.id
                JOIN UsageSummary s ON s.usagePointId = u.id
                WHERE h.customerId = :customer AND h.role <> portal.supply.HolderRole.DELEGATE AND u.number = :point
                AND s.periodStart >= :from AND s.periodStart < :end AND s.periodStart >= h.since ORDER BY s.periodStart
                """, BilledPeriod.class).setParameter("customer", customer).setParameter("point", point).setParameter("from", from)
                .setParameter("end", end).getResultList();
    }

    /** Billed periods of all usage points, of one fuel or, for null, of all. */
    List<BilledPeriod> billedOf(long customer, Fuel fuel, LocalDate from, LocalDate end) {
        return em.createQuery("""
                SELECT NEW portal.supply.usage.BilledPeriod(u.number, u.fuel, a.currency, s.periodStart, s.periodEnd, s.amountMilli, s.costMinor,
                    s.quality)
                FROM AccountHolder h JOIN ServiceAccount a ON a.id = h.accountId JOIN UsagePoint u ON u.accountId = a.id
                JOIN UsageSummary s ON s.usagePointId = u.id
                WHERE h.customerId = :customer AND h.role <> portal.supply.HolderRole.DELEGATE AND u.fuel IN :fuels
                AND s.periodStart >= :from AND s.periodStart < :end AND s.periodStart >= h.since ORDER BY u.number, s.periodStart
                """, BilledPeriod.class).setParameter("customer", customer)
                .setParameter("fuels", fuel == null ? List.of(Fuel.values()) : List.of(fuel)).setParameter("from", from)
                .setParameter("end", end).getResultList();
    }

    long count(long customer) {
        return em.createQuery("""
                SELECT COUNT(b) FROM AccountHolder h JOIN UsagePoint u ON u.accountId = h.accountId
                JOIN IntervalBlock b ON b.usagePointId = u.id WHERE h.customerId = :customer
                AND h.role <> portal.supply.HolderRole.DELEGATE AND NOT EXISTS (SELECT o.id FROM AccountHolder o
                WHERE o.accountId = h.accountId AND o.customerId <> h.customerId AND o.role <> portal.supply.HolderRole.DELEGATE)
                """, Long.class).setParameter("customer", customer).getSingleResult();
    }
}
