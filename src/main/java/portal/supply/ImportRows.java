package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what an extract speaks of, a whole batch in one query, by the billing system's own numbers. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ImportRows {

    @PersistenceContext EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    /** Writes what was added so far: rows that point to these come after. */
    void flush() {
        em.flush();
    }

    Map<String, Premises> premises(Collection<String> numbers) {
        return byNumber(Premises.class, "number", numbers, Premises::number);
    }

    Map<String, ServiceAccount> accounts(Collection<String> numbers) {
        return byNumber(ServiceAccount.class, "number", numbers, ServiceAccount::number);
    }

    Map<String, UsagePoint> usagePoints(Collection<String> numbers) {
        return byNumber(UsagePoint.class, "number", numbers, UsagePoint::number);
    }

    Map<String, Meter> meters(Collection<String> serials) {
        return byNumber(Meter.class, "serial", serials, Meter::serial);
    }

    Map<String, Bill> bills(Collection<String> numbers) {
        return byNumber(Bill.class, "number", numbers, Bill::number);
    }

    Map<String, Payment> payments(Collection<String> numbers) {
        return byNumber(Payment.class, "number", numbers, Payment::number);
    }

    List<BillItem> items(Collection<Long> bills) {
        return bills.isEmpty() ? List.of()
                : em.createQuery("SELECT i FROM BillItem i WHERE i.billId IN :bills", BillItem.class).setParameter("bills", bills).getResultList();
    }

    Map<String, Agreement> agreements(Collection<String> numbers) {
        return byNumber(Agreement.class, "number", numbers, Agreement::number);
    }

    private <T> Map<String, T> byNumber(Class<T> type, String attribute, Collection<String> numbers, Function<T, String> number) {
        return numbers.isEmpty() ? Map.of()
                : em.createQuery("SELECT x FROM " + type.getSimpleName() + " x WHERE x." + attribute + " IN :numbers", type)
                        .setParameter("numbers", numbers).getResultStream().collect(Collectors.toMap(number, Function.identity()));
    }

    List<UsageSummary> usage(Collection<Long> points, LocalDate from, LocalDate to) {
        return points.isEmpty() ? List.of() : em.createQuery("""
                SELECT s FROM UsageSummary s WHERE s.usagePointId IN :points AND s.periodStart BETWEEN :from AND :to
                """, UsageSummary.class).setParameter("points", points).setParameter("from", from).setParameter("to", to).getResultList();
    }
}
