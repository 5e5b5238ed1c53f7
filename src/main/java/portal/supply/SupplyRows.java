package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.census.Source;
import portal.census.Way;
import portal.customer.Origin;
import portal.platform.RawRow;

/** What the page about supply and the copy show: the accounts somebody holds in one query, and who else is tied to them in another. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SupplyRows {

    private static final String ACCOUNTS = """
            SELECT a.id, a.number, h.holder_role, h.since_day, h.until_day, p.line1, p.line2, p.town, p.region, p.postal_code, a.currency,
                a.budget_minor, CASE WHEN a.paperless IS NULL THEN NULL WHEN a.paperless THEN 1 ELSE 0 END, a.paperless_source,
                u.fuel, m.serial, m.installed_on, g.number, g.signed_on, g.valid_from, g.valid_to, CASE WHEN g.prepay THEN 1 ELSE 0 END,
                g.tariff, c.id, c.report, c.agency, c.reported_on, a.paperless_at,
                h.taken_at, h.came_by, h.policy_number, a.budget_at, a.budget_policy, a.paperless_policy, c.taken_at, c.policy_number,
                g.taken_at, g.policy_number
            FROM account_holder h JOIN service_account a ON a.id = h.account_id JOIN premises p ON p.id = a.premises_id
            LEFT JOIN usage_point u ON u.account_id = a.id LEFT JOIN meter m ON m.usage_point_id = u.id
            LEFT JOIN agreement g ON g.account_id = a.id AND g.valid_from >= h.since_day
            LEFT JOIN credit_report c ON c.account_id = a.id AND c.customer_id = h.customer_id
            WHERE h.customer_id = ? AND h.holder_role <> 'DELEGATE' ORDER BY h.since_day DESC, a.id, u.fuel, m.serial, g.valid_from DESC
            """;

    /** Of what came in before this was written down. */
    private static final Origin UNKNOWN = new Origin(Source.BILLING_SYSTEM, null);

    @PersistenceContext EntityManager em;
    @Inject Credits credits;

    List<HeldAccount> heldBy(long customer) {
        Map<Long, HeldAccount> accounts = new LinkedHashMap<>();
        em.createNativeQuery(ACCOUNTS).setParameter(1, customer).getResultList().forEach(result -> {
            RawRow row = RawRow.of(result);
            HeldAccount account = accounts.computeIfAbsent(row.number(0), id -> account(row));
            if (row.has(15)) {
                account.meters().add(new HeldAccount.Meter(Fuel.valueOf(row.text(14)), row.text(15), row.day(16)));
            }
            if (row.has(17)) {
                account.contracts().add(new HeldAccount.Contract(row.text(17), row.day(18), row.day(19), row.day(20), row.number(21) == 1, row.text(22),
                        extract(row, 36, 37)));
            }
        });
        return List.copyOf(accounts.values());
    }

    private HeldAccount account(RawRow row) {
        String address = Stream.of(5, 6, 7, 8, 9).map(row::text).filter(Objects::nonNull).collect(Collectors.joining(", "));
        CreditInfo credit = row.has(23)
                ? new CreditInfo(credits.words(row.number(23), (byte[]) row.columns().get(24)), row.text(25), row.day(26)) : null;
        return new HeldAccount(row.number(0), row.text(1), HolderRole.valueOf(row.text(2)), row.day(3), row.day(4), address, row.text(10),
                row.has(11) ? Long.valueOf(row.number(11)) : null, row.has(12) ? Boolean.valueOf(row.number(12) == 1) : null,
                row.has(13) ? Source.valueOf(row.text(13)) : null, row.moment(27), credit, origins(row));
    }

    private static HeldAccount.Origins origins(RawRow row) {
        Way way = row.has(29) ? Way.valueOf(row.text(29)) : null;
        Source paper = row.has(13) ? Source.valueOf(row.text(13)) : null;
        return new HeldAccount.Origins(
                row.has(28) ? new Origin(way == Way.EXTRACT ? Source.BILLING_SYSTEM : Source.CUSTOMER, row.moment(28), way, row.text(30)) : UNKNOWN,
                extract(row, 31, 32), paper == null ? null : new Origin(paper, row.moment(27), wayOf(paper), row.text(33)), extract(row, 34, 35));
    }

    /** What only an extract brings. */
    private static Origin extract(RawRow row, int at, int policy) {
        return row.has(at) ? new Origin(Source.BILLING_SYSTEM, row.moment(at), Way.EXTRACT, row.text(policy)) : UNKNOWN;
    }

    private static Way wayOf(Source source) {
        return source == Source.BILLING_SYSTEM ? Way.EXTRACT : source == Source.CUSTOMER ? Way.WEB : null;
    }

    /** Who else is tied to accounts that somebody holds: of each the account, the role and the initials. */
    List<HouseMember> othersOf(long customer) {
        return em.createQuery("""
                SELECT NEW portal.supply.HouseMember(o.accountId, o.role, c.name, o.since, o.until)
                FROM AccountHolder h JOIN AccountHolder o ON o.accountId = h.accountId JOIN Customer c ON c.id = o.customerId
                WHERE h.customerId = :customer AND h.role <> portal.supply.HolderRole.DELEGATE AND o.customerId <> :customer
                ORDER BY o.accountId, o.id
                """, HouseMember.class).setParameter("customer", customer).setMaxResults(100).getResultList();
    }

    /** Of accounts, those that somebody holds. */
    List<ServiceAccount> accountsOf(long customer, Collection<Long> accounts) {
        return accounts.isEmpty() ? List.of() : em.createQuery("""
                SELECT a FROM ServiceAccount a WHERE a.id IN :all AND a.id IN (SELECT h.accountId FROM AccountHolder h
                WHERE h.customerId = :customer AND h.role <> portal.supply.HolderRole.DELEGATE)
                """, ServiceAccount.class).setParameter("all", accounts).setParameter("customer", customer).getResultList();
    }
}
