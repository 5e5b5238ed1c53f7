package portal.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds customers by what staff type. Every way goes through an index, and pages go on from the last row, never by counting. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SearchRows {

    private static final String SUMMARY =
            "SELECT NEW portal.supply.CustomerSummary(c.id, c.reference, c.name, c.status) FROM Customer c ";

    @PersistenceContext EntityManager em;

    List<CustomerSummary> byAccount(String number) {
        return em.createQuery(SUMMARY + """
                JOIN AccountHolder h ON h.customerId = c.id JOIN ServiceAccount a ON a.id = h.accountId
                WHERE a.number = :number AND h.role <> portal.supply.HolderRole.DELEGATE ORDER BY c.id
                """, CustomerSummary.class).setParameter("number", number).setMaxResults(20).getResultList();
    }

    List<CustomerSummary> byIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery(SUMMARY + "WHERE c.id IN :ids ORDER BY c.nameFolded, c.id", CustomerSummary.class)
                .setParameter("ids", ids).getResultList();
    }

    List<CustomerSummary> byReference(String reference) {
        return em.createQuery(SUMMARY + "WHERE c.reference = :reference", CustomerSummary.class)
                .setParameter("reference", reference).getResultList();
    }

    /** By the beginning of the name or of its last word; {@code after} is the last reference of the page before, "" for the first page. */
    List<CustomerSummary> byName(String folded, String after, int most) {
        return em.createQuery(SUMMARY + """
                WHERE (c.nameFolded LIKE :prefix OR c.nameTurned LIKE :prefix) AND (:after = '' OR EXISTS (SELECT l.id FROM Customer l
                WHERE l.reference = :after AND (c.nameFolded > l.nameFolded OR (c.nameFolded = l.nameFolded AND c.id > l.id))))
                ORDER BY c.nameFolded, c.id
                """, CustomerSummary.class).setParameter("prefix", folded + "%").setParameter("after", after)
                .setMaxResults(most).getResultList();
    }

    /** Newest account number and town of supply of each customer. */
    Map<Long, String[]> placesOf(Collection<Long> customers) {
        Map<Long, String[]> places = new TreeMap<>();
        if (!customers.isEmpty()) {
            em.createQuery("""
                    SELECT h.customerId, p.town, a.number FROM AccountHolder h JOIN ServiceAccount a ON a.id = h.accountId
                    JOIN Premises p ON p.id = a.premisesId WHERE h.customerId IN :all AND h.role <> portal.supply.HolderRole.DELEGATE
                    ORDER BY h.since, h.id
                    """, Object[].class).setParameter("all", customers).getResultStream()
                    .forEach(row -> places.put((Long) row[0], new String[] {(String) row[1], (String) row[2]}));
        }
        return places;
    }
}
