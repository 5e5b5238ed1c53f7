package portal.supply.readings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.platform.RawRow;
import portal.supply.Fuel;

/** Meters that somebody may read, and what they wrote. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReadingRows {

    /** The latest reading of a meter is one of somebody who holds the account now: what an earlier household wrote is not shown. */
    private static final String METERS = """
            SELECT u.id, m.id, m.serial, u.fuel, a.number, h.since_day, r.register_milli, r.read_on,
                (SELECT COALESCE(SUM(s.amount_milli), 0) FROM usage_summary s WHERE s.usage_point_id = u.id AND s.period_start >= ?
                    AND s.period_start >= h.since_day),
                (SELECT MIN(s.period_start) FROM usage_summary s WHERE s.usage_point_id = u.id AND s.period_start >= ?
                    AND s.period_start >= h.since_day),
                (SELECT MAX(s.period_end) FROM usage_summary s WHERE s.usage_point_id = u.id AND s.period_start >= ?
                    AND s.period_start >= h.since_day)
            FROM account_holder h JOIN service_account a ON a.id = h.account_id JOIN usage_point u ON u.account_id = a.id
            JOIN meter m ON m.usage_point_id = u.id
            LEFT JOIN customer_reading r ON r.id = (SELECT x.id FROM customer_reading x WHERE x.meter_id = m.id AND x.read_on >= h.since_day
                ORDER BY x.read_on DESC, x.id DESC LIMIT 1)
            WHERE h.customer_id = ? AND h.holder_role <> 'DELEGATE' AND a.closed_on IS NULL ORDER BY a.number, u.fuel, m.serial
            """;

    @PersistenceContext EntityManager em;

    /** The meters of the accounts somebody holds; usage from {@code from} on is what is usual. */
    List<MountedRegister> metersOf(long customer, LocalDate from) {
        List<?> rows = em.createNativeQuery(METERS).setParameter(1, from).setParameter(2, from).setParameter(3, from).setParameter(4, customer)
                .getResultList();
        return rows.stream().map(RawRow::of).map(row -> new MountedRegister(row.number(0), row.number(1), row.text(2), Fuel.valueOf(row.text(3)),
                row.text(4), row.day(5), row.has(6) ? Long.valueOf(row.number(6)) : null, row.day(7), row.number(8),
                row.has(9) ? row.day(10).toEpochDay() - row.day(9).toEpochDay() : 0)).toList();
    }

    /** What somebody wrote, newest first. */
    List<ReadingView> of(long customer, int most) {
        return em.createQuery("""
                SELECT m.serial, u.fuel, r.readOn, r.registerMilli, r.confirmed, r.enteredAt,
                    (SELECT COUNT(s) FROM UsageSummary s WHERE s.usagePointId = r.usagePointId AND s.quality = portal.supply.Quality.READ
                    AND s.periodStart <= r.readOn AND s.periodEnd > r.readOn)
                FROM CustomerReading r JOIN Meter m ON m.id = r.meterId JOIN UsagePoint u ON u.id = r.usagePointId
                WHERE r.customerId = :customer ORDER BY r.readOn DESC, r.id DESC
                """, Object[].class).setParameter("customer", customer).setMaxResults(most).getResultStream()
                .map(row -> new ReadingView((String) row[0], (Fuel) row[1], (LocalDate) row[2], new Register((Long) row[3]), (Boolean) row[4],
                        (Instant) row[5], ((Number) row[6]).longValue() > 0)).toList();
    }

    /** Serial number of the meter, day and value of a reading. */
    Optional<Object[]> told(String reference) {
        return em.createQuery("""
                SELECT m.serial, r.readOn, r.registerMilli FROM CustomerReading r JOIN Meter m ON m.id = r.meterId WHERE r.reference = :reference
                """, Object[].class).setParameter("reference", reference).getResultStream().findFirst();
    }

    void add(CustomerReading reading) {
        em.persist(reading);
    }

    long count(long customer) {
        return em.createQuery("SELECT COUNT(r) FROM CustomerReading r WHERE r.customerId = :customer", Long.class)
                .setParameter("customer", customer).getSingleResult();
    }

    int remove(long customer) {
        return em.createQuery("DELETE FROM CustomerReading r WHERE r.customerId = :customer").setParameter("customer", customer).executeUpdate();
    }
}
