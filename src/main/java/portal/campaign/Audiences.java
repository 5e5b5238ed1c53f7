package portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import portal.census.Purpose;
import portal.platform.RawRow;

/**
 * Asks the database whom a campaign's rule names, and of each whether a letter may go there. An address is only ever the one that its customer
 * is reached at (contact_point): what people wrote from to us (support_case) and whom friends named (referral) is never looked at.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Audiences {

    /** Whom the rule in the campaign's row names. One parameter, today, twice. */
    private static final String NAMED = """
            (k.language IS NULL OR c.language = k.language OR c.language LIKE CONCAT(k.language, '-%'))
            AND (k.model IS NULL OR EXISTS (SELECT 1 FROM product o WHERE o.customer_id = c.id AND o.model = k.model))
            AND (k.customer_since IS NULL OR EXISTS (SELECT 1 FROM account_holder g WHERE g.customer_id = c.id AND g.holder_role <> 'DELEGATE'
                AND g.since_day <= k.customer_since))
            AND (k.fuel IS NULL AND k.town IS NULL AND k.kind <> 'SERVICE' OR EXISTS (SELECT 1 FROM account_holder h
                JOIN service_account a ON a.id = h.account_id JOIN premises m ON m.id = a.premises_id
                WHERE h.customer_id = c.id AND h.holder_role <> 'DELEGATE' AND (h.until_day IS NULL OR h.until_day >= ?)
                AND (a.closed_on IS NULL OR a.closed_on > ?) AND (k.town IS NULL OR LOWER(m.town) = LOWER(k.town))
                AND (k.fuel IS NULL OR EXISTS (SELECT 1 FROM usage_point u WHERE u.account_id = a.id AND u.fuel = k.fuel))))
            """;

    /** Those named, with what the decision needs. Parameters: the purpose, versions that asked about it, today, today, campaign. */
    private static final String PEOPLE = """
            SELECT c.id AS id, c.status AS status, c.language AS language, e.address_text AS address, e.verified_at AS verified_at, e.returned_at AS returned_at,
                e.came_by AS came_by, e.policy_number AS came_under, k.mandatory AS mandatory,
                (SELECT p.state FROM preference_choice p WHERE p.customer_id = c.id AND p.topic = k.topic AND p.channel = 'EMAIL'
                    ORDER BY p.chosen_at DESC, p.id DESC LIMIT 1) AS said,
                (SELECT p.policy_number FROM preference_choice p WHERE p.customer_id = c.id AND p.topic = k.topic AND p.channel = 'EMAIL'
                    ORDER BY p.chosen_at DESC, p.id DESC LIMIT 1) AS said_under,
                (SELECT d.answer FROM change_decision d WHERE d.customer_id = c.id AND d.purpose = ?
                    AND LOCATE(CONCAT(',', d.policy_number, ','), ?) > 0 ORDER BY d.decided_at DESC, d.id DESC LIMIT 1) AS answered
            FROM campaign k JOIN customer c ON\s""" + NAMED + """
            LEFT JOIN contact_point e ON e.customer_id = c.id AND e.kind = 'EMAIL'
            WHERE k.id = ?
            """;

    /** Parameters: what holds without a choice (ON, OFF), versions that allow the use, twice, and the first version. */
    private static final String WHY = """
            CASE WHEN q.status = 'PAUSED' THEN 'PAUSED'
                WHEN q.mandatory THEN CASE WHEN q.address IS NULL THEN 'NO_ADDRESS' WHEN q.returned_at IS NOT NULL THEN 'CAME_BACK' ELSE NULL END
                WHEN EXISTS (SELECT 1 FROM data_request d WHERE d.customer_id = q.id AND d.kind = 'DELETE' AND d.live_key IS NOT NULL) THEN 'LEAVING'
                WHEN q.status <> 'ACTIVE' THEN 'RESTRICTED'
                WHEN q.said = 'OFF' AND EXISTS (SELECT 1 FROM data_request d WHERE d.customer_id = q.id AND d.kind = 'OBJECT'
                    AND d.state IN ('FULFILLED', 'PARTLY')) THEN 'OBJECTED'
                WHEN q.said = 'OFF' THEN 'OPTED_OUT'
                WHEN CASE WHEN q.said IS NULL OR q.said = 'UNKNOWN' THEN ? ELSE q.said END <> 'ON' THEN 'NOT_AGREED'
                WHEN q.address IS NULL THEN 'NO_ADDRESS'
                WHEN q.returned_at IS NOT NULL THEN 'CAME_BACK'
                WHEN q.verified_at IS NULL THEN 'NOT_CONFIRMED'
                WHEN q.answered = 'NO' THEN 'OTHER_PURPOSE'
                WHEN q.said = 'ON' AND q.answered IS NULL AND LOCATE(CONCAT(',', q.said_under, ','), ?) = 0 THEN 'OTHER_PURPOSE'
                WHEN (q.said IS NULL OR q.said = 'UNKNOWN') AND (q.came_by IN ('EMAIL', 'PHONE', 'POST', 'IN_PERSON')
                    OR q.answered IS NULL AND LOCATE(CONCAT(',', COALESCE(q.came_under, ?), ','), ?) = 0) THEN 'OTHER_PURPOSE'
                ELSE NULL END
            """;

    private static final String PAGE = "SELECT q.id, q.address, q.language, " + WHY + " AS why FROM (" + PEOPLE + """
             AND c.id > ? AND NOT EXISTS (SELECT 1 FROM campaign_recipient r WHERE r.campaign_id = k.id AND r.customer_id = c.id)
            ORDER BY c.id LIMIT ?) q ORDER BY q.id""";

    private static final String TALLY = "SELECT y.why, COUNT(*) FROM (SELECT " + WHY + " AS why FROM (" + PEOPLE + ") q) y GROUP BY y.why";

    private static final String CONCERNED = "SELECT COUNT(*) FROM campaign k JOIN customer c ON " + NAMED + " WHERE k.id = ? AND c.id = ?";

    /**
     * Notices for one customer, the only parameter: title, reference and last day. What was called off, or has not begun, is none. Whether an
     * account ended is asked of the database's own day.
     */
    static final String NOTICES = """
            SELECT k.title AS word, k.reference AS reference, k.notice_until AS due FROM customer c JOIN campaign k ON k.notice_until IS NOT NULL
            AND k.state IN ('RUNNING', 'PAUSED', 'DONE') AND k.kind IN ('SERVICE', 'PRODUCT_CRITICAL') AND\s""" + NAMED.replace("?", "CURRENT_DATE")
            + " WHERE c.id = ?";

    @PersistenceContext EntityManager em;

    /**
     * What the pack says about a topic that has no choice, under which versions of the policy this use of an address was named, and which ones
     * asked whether addresses that were there already may serve it.
     */
    record Ground(boolean onByDefault, List<String> versions, String first, Purpose purpose, List<String> asking) {

        String standing() {
            return onByDefault ? "ON" : "OFF";
        }

        private static String list(List<String> numbers) {
            return "," + String.join(",", numbers) + ",";
        }
    }

    /** One customer whom the rule names; {@code why} null when a letter may go there. */
    record Candidate(long customer, String address, String language, Why why) {
    }

    /** The next customers whom the rule names and who have no letter of it yet, by their numbers. */
    List<Candidate> page(Campaign campaign, Ground ground, LocalDate today, int most) {
        Query query = em.createNativeQuery(PAGE);
        int next = parameters(query, campaign, ground, today);
        query.setParameter(next, campaign.cameTo()).setParameter(next + 1, most);
        List<Candidate> page = new ArrayList<>();
        for (Object columns : query.getResultList()) {
            RawRow row = RawRow.of(columns);
            page.add(new Candidate(row.number(0), row.text(1), row.text(2), row.has(3) ? Why.valueOf(row.text(3)) : null));
        }
        return page;
    }

    /** Whether the rule names this customer today, however mail is wanted. */
    boolean names(Campaign campaign, long customer, LocalDate today) {
        return ((Number) em.createNativeQuery(CONCERNED).setParameter(1, today.toString()).setParameter(2, today.toString())
                .setParameter(3, campaign.id()).setParameter(4, customer).getSingleResult()).intValue() > 0;
    }

    Audience tally(Campaign campaign, Ground ground, LocalDate today) {
        Query query = em.createNativeQuery(TALLY);
        parameters(query, campaign, ground, today);
        int reached = 0;
        Map<Why, Integer> others = new EnumMap<>(Why.class);
        for (Object columns : query.getResultList()) {
            RawRow row = RawRow.of(columns);
            if (row.has(0)) {
                others.put(Why.valueOf(row.text(0)), (int) row.number(1));
            } else {
                reached = (int) row.number(1);
            }
        }
        return new Audience(reached, others);
    }

    private static int parameters(Query query, Campaign campaign, Ground ground, LocalDate today) {
        String allowing = Ground.list(ground.versions());
        query.setParameter(1, ground.standing()).setParameter(2, allowing).setParameter(3, ground.first()).setParameter(4, allowing);
        query.setParameter(5, ground.purpose().name()).setParameter(6, Ground.list(ground.asking()));
        query.setParameter(7, today.toString()).setParameter(8, today.toString()).setParameter(9, campaign.id());
        return 10;
    }
}
