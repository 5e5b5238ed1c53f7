package portal.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import portal.platform.NotFound;
import portal.platform.RawRow;

/** The name of a customer and what waits for them, from every feature, in one query. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Greetings {

    private static final int MOST = 10;
    private static final String PERSON = """
            SELECT 0 AS part, c.name AS word, CASE WHEN e.verified_at IS NULL THEN NULL ELSE 'yes' END AS reference, CAST(e.returned_at AS DATE) AS due
            FROM customer c LEFT JOIN contact_point e ON e.customer_id = c.id AND e.kind = 'EMAIL' WHERE c.id = ?
            """;

    @PersistenceContext EntityManager em;
    @Inject @Any Instance<Waiting> features;

    /** @throws NotFound when that customer is gone */
    Greeting of(long customer) {
        List<Waiting> parts = features.stream().toList();
        List<RawRow> rows = rows(parts, customer);
        RawRow person = rows.stream().filter(row -> row.number(0) == 0).findFirst().orElseThrow(NotFound::new);
        List<WaitingItem> waiting = rows.stream().filter(row -> row.number(0) > 0)
                .map(row -> parts.get((int) row.number(0) - 1).item(row.text(1), row.text(2), row.day(3))).filter(Objects::nonNull)
                .sorted(Comparator.comparing(WaitingItem::due, Comparator.nullsLast(Comparator.naturalOrder()))).limit(MOST).toList();
        return new Greeting(person.text(1), person.has(2), person.has(3), waiting);
    }

    private List<RawRow> rows(List<Waiting> parts, long customer) {
        StringBuilder sql = new StringBuilder(PERSON);
        for (int i = 0; i < parts.size(); i++) {
            sql.append("UNION ALL SELECT ").append(i + 1).append(", part").append(i).append(".* FROM (").append(parts.get(i).select())
                    .append(") part").append(i).append('\n');
        }
        Query query = em.createNativeQuery(sql.toString());
        for (int i = 0; i <= parts.size(); i++) {
            query.setParameter(i + 1, customer);
        }
        List<RawRow> rows = new ArrayList<>();
        query.getResultList().forEach(row -> rows.add(RawRow.of(row)));
        return rows;
    }
}
