package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import portal.platform.RawRow;

/**
 * The page of bills in one query: of each account that somebody sees the day of its oldest bill and payment, which are the ends of two
 * indexes, and the bills of a stretch of time, which are a range of one.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class BillPages {

    private static final String SQL = """
            (SELECT 1 AS part, NULL AS bill, NULL AS account, NULL AS starts, NULL AS ends, NULL AS issued, NULL AS due, NULL AS amount, NULL AS currency,
                (SELECT o.issued_on FROM bill o WHERE o.account_id = h.account_id AND o.issued_on >= h.since_day AND o.restricted_on IS NULL
                    ORDER BY o.issued_on LIMIT 1) AS oldest_bill,
                (SELECT y.paid_on FROM payment y WHERE y.account_id = h.account_id AND y.paid_on >= h.since_day AND y.restricted_on IS NULL
                    ORDER BY y.paid_on LIMIT 1) AS oldest_payment, NULL AS id
            FROM account_holder h WHERE h.customer_id = ? AND h.sees_bills = TRUE AND h.holder_role <> 'DELEGATE')
            UNION ALL
            (SELECT 2, b.number, a.number, b.period_start, b.period_end, b.issued_on, b.due_on, b.amount_minor, a.currency, NULL, NULL, b.id
            FROM account_holder h JOIN service_account a ON a.id = h.account_id JOIN bill b ON b.account_id = a.id
            WHERE h.customer_id = ? AND h.sees_bills = TRUE AND h.holder_role <> 'DELEGATE' AND b.issued_on BETWEEN ? AND ?
                AND b.issued_on >= h.since_day AND b.restricted_on IS NULL
            ORDER BY b.issued_on DESC, b.id DESC LIMIT ? OFFSET ?)
            ORDER BY 1, 6 DESC, 12 DESC
            """;

    /** Bills, and the year of the oldest bill or payment there is; null for none. */
    record Found(List<BillRow> bills, Integer oldest) {
    }

    @PersistenceContext EntityManager em;

    Found find(long customer, BookYear year, int from, int most) {
        List<BillRow> bills = new ArrayList<>();
        LocalDate oldest = BookYear.NEVER;
        for (Object result : em.createNativeQuery(SQL).setParameter(1, customer).setParameter(2, customer).setParameter(3, year.from())
                .setParameter(4, year.last()).setParameter(5, most).setParameter(6, from).getResultList()) {
            RawRow row = RawRow.of(result);
            if (row.number(0) == 1) {
                oldest = earlier(earlier(oldest, row.day(9)), row.day(10));
            } else {
                bills.add(new BillRow(row.text(1), row.text(2), row.day(3), row.day(4), row.day(5), row.day(6), row.number(7), row.text(8)));
            }
        }
        return new Found(bills, oldest.equals(BookYear.NEVER) ? null : oldest.getYear());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
