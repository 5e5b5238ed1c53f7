package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portal.platform.RawRow;

/**
 * A customer's accounts with their latest bill, and what was used lately, in one query whose cost does not follow the history: the bill is
 * the last entry of an index, and the periods are a range of one. Nothing is older than the day somebody became the holder.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class HomeRows {

    private static final String SQL = """
            SELECT a.id, a.number, p.line1, p.town, a.currency, a.balance_minor, a.balance_on,
                b.number, b.period_start, b.period_end, b.issued_on, b.due_on, b.amount_minor,
                s.id, u.fuel, s.period_start, s.period_end, s.amount_milli, s.cost_minor, s.quality
            FROM account_holder h JOIN service_account a ON a.id = h.account_id JOIN premises p ON p.id = a.premises_id
            LEFT JOIN bill b ON b.id = (SELECT x.id FROM bill x WHERE x.account_id = h.account_id AND x.issued_on >= h.since_day
                AND x.restricted_on IS NULL ORDER BY x.issued_on DESC, x.id DESC LIMIT 1)
            LEFT JOIN usage_point u ON u.account_id = a.id
            LEFT JOIN usage_summary s ON s.usage_point_id = u.id AND s.period_start >= ? AND s.period_start >= h.since_day
            WHERE h.customer_id = ? AND h.holder_role <> 'DELEGATE' ORDER BY h.since_day DESC, a.id, s.period_start
            """;

    /** Accounts, the one held last first, and the periods of all of them. */
    record Home(List<AccountLine> accounts, List<UsageRow> usage) {
    }

    @PersistenceContext EntityManager em;

    /** Usage of periods that start on {@code from} or later. */
    Home of(long customer, LocalDate from) {
        Map<Long, AccountLine> accounts = new LinkedHashMap<>();
        List<UsageRow> usage = new ArrayList<>();
        em.createNativeQuery(SQL).setParameter(1, from).setParameter(2, customer).getResultList().forEach(result -> {
            RawRow row = RawRow.of(result);
            accounts.computeIfAbsent(row.number(0), account -> account(row));
            if (row.has(13)) {
                usage.add(new UsageRow(Fuel.valueOf(row.text(14)), row.day(15), row.day(16), row.number(17), row.number(18),
                        Quality.valueOf(row.text(19))));
            }
        });
        return new Home(List.copyOf(accounts.values()), usage);
    }

    private static AccountLine account(RawRow row) {
        BillRow latest = row.has(7) ? new BillRow(row.text(7), row.text(1), row.day(8), row.day(9), row.day(10), row.day(11), row.number(12),
                row.text(4)) : null;
        return new AccountLine(row.text(1), row.text(2), row.text(3), row.text(4), row.number(5), row.day(6), latest);
    }
}
