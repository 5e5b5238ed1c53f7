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
 * A customer's accounts with their latest bill, and what was used lately, in one query whose cost does not follow the history: the bill is
 * the last entry of an index, and the periods are a range of one, joined as such. Nothing is older than the day somebody became the holder.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class HomeRows {

    private static final String SQL = """
            SELECT 1 AS part, a.id AS account, a.number, p.line1, p.town, a.currency, a.balance_minor, a.balance_on,
                b.number AS bill, b.period_start AS starts, b.period_end AS ends, b.issued_on, b.due_on, b.amount_minor, NULL AS quality, h.since_day AS since
            FROM account_holder h JOIN service_account a ON a.id = h.account_id JOIN premises p ON p.id = a.premises_id
            LEFT JOIN bill b ON b.id = (SELECT x.id FROM bill x WHERE x.account_id = h.account_id AND x.issued_on >= h.since_day
                AND x.restricted_on IS NULL ORDER BY x.issued_on DESC, x.id DESC LIMIT 1)
            WHERE h.customer_id = ? AND h.holder_role <> 'DELEGATE'
            UNION ALL
            SELECT 2, s.id, u.fuel, NULL, NULL, NULL, s.amount_milli, NULL, NULL, s.period_start, s.period_end, NULL, NULL, s.cost_minor, s.quality, NULL
            FROM account_holder h JOIN usage_point u ON u.account_id = h.account_id JOIN usage_summary s ON s.usage_point_id = u.id
            WHERE h.customer_id = ? AND h.holder_role <> 'DELEGATE' AND s.period_start >= ? AND s.period_start >= h.since_day
            ORDER BY 1, 16 DESC, 2
            """;

    /** Accounts, the one held last first, and the periods of all of them. */
    record Home(List<AccountLine> accounts, List<UsageRow> usage) {
    }

    @PersistenceContext EntityManager em;

    /** Usage of periods that start on {@code from} or later. */
    Home of(long customer, LocalDate from) {
        List<AccountLine> accounts = new ArrayList<>();
        List<UsageRow> usage = new ArrayList<>();
        em.createNativeQuery(SQL).setParameter(1, customer).setParameter(2, customer).setParameter(3, from).getResultList().forEach(result -> {
            RawRow row = RawRow.of(result);
            if (row.number(0) == 1) {
                accounts.add(account(row));
            } else {
                usage.add(new UsageRow(Fuel.valueOf(row.text(2)), row.day(9), row.day(10), row.number(6), row.number(13), Quality.valueOf(row.text(14))));
            }
        });
        return new Home(List.copyOf(accounts), usage);
    }

    private static AccountLine account(RawRow row) {
        BillRow latest = row.has(8) ? new BillRow(row.text(8), row.text(2), row.day(9), row.day(10), row.day(11), row.day(12), row.number(13),
                row.text(5)) : null;
        return new AccountLine(row.text(2), row.text(3), row.text(4), row.text(5), row.number(6), row.day(7), latest);
    }
}
