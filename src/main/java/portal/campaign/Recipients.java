package portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import portal.platform.RawRow;

/** Who got a letter of a campaign, and what became of it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Recipients {

    private static final int SOME = 500;
    private static final String OUTCOMES = """
            SELECT r.id, l.state FROM campaign_recipient r LEFT JOIN letter l ON l.once_key = r.once_key
            WHERE r.campaign_id = ? AND r.state = 'WAITING' AND (l.id IS NULL OR l.next_attempt IS NULL)""";
    private static final String STOPPED_SINCE = """
            SELECT COUNT(*) FROM campaign_recipient r JOIN campaign k ON k.id = r.campaign_id WHERE r.campaign_id = ? AND r.state = 'SENT'
            AND EXISTS (SELECT 1 FROM preference_choice p WHERE p.customer_id = r.customer_id AND p.topic = k.topic AND p.channel = 'EMAIL' AND p.state = 'OFF'
                AND p.chosen_at >= r.written_at)""";

    private static final String COUNTABLE = """
            SELECT COUNT(*) FROM campaign_recipient r JOIN letter l ON l.once_key = r.once_key WHERE r.campaign_id = ? AND r.state = 'SENT'
            AND l.counted_ways IS NOT NULL""";

    @PersistenceContext EntityManager em;

    /** That a campaign wrote to somebody, for their copy. */
    record Line(String title, String topic, CampaignRecipient.State state) {
    }

    void add(CampaignRecipient recipient) {
        em.persist(recipient);
    }

    /** Takes down what became of the letters whose way is over. */
    void settle(Campaign campaign) {
        Map<CampaignRecipient.State, List<Long>> ended = new EnumMap<>(CampaignRecipient.State.class);
        for (Object columns : em.createNativeQuery(OUTCOMES).setParameter(1, campaign.id()).getResultList()) {
            RawRow row = RawRow.of(columns);
            ended.computeIfAbsent(outcome(row.text(1)), state -> new ArrayList<>()).add(row.number(0));
        }
        ended.forEach((state, ids) -> {
            for (int from = 0; from < ids.size(); from += SOME) {
                em.createQuery("UPDATE CampaignRecipient r SET r.state = :state WHERE r.id IN :ids").setParameter("state", state)
                        .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + SOME))).executeUpdate();
            }
        });
    }

    private static CampaignRecipient.State outcome(String letter) {
        return "SENT".equals(letter) ? CampaignRecipient.State.SENT : "FAILED".equals(letter) ? CampaignRecipient.State.FAILED
                : CampaignRecipient.State.STOPPED;
    }

    /** Keys of the letters that may still be waiting. */
    List<String> waiting(Campaign campaign) {
        return em.createQuery("SELECT r.onceKey FROM CampaignRecipient r WHERE r.campaignId = :campaign AND r.state = :waiting", String.class)
                .setParameter("campaign", campaign.id()).setParameter("waiting", CampaignRecipient.State.WAITING).getResultList();
    }

    /** Their letter was taken back unsent: as if it had never been written. */
    void remove(Campaign campaign, List<String> onceKeys) {
        for (int from = 0; from < onceKeys.size(); from += SOME) {
            em.createQuery("DELETE FROM CampaignRecipient r WHERE r.campaignId = :campaign AND r.onceKey IN :keys")
                    .setParameter("campaign", campaign.id()).setParameter("keys", onceKeys.subList(from, Math.min(onceKeys.size(), from + SOME)))
                    .executeUpdate();
        }
    }

    Figures figures(Campaign campaign) {
        Map<CampaignRecipient.State, Integer> counts = new EnumMap<>(CampaignRecipient.State.class);
        em.createQuery("SELECT r.state, COUNT(r) FROM CampaignRecipient r WHERE r.campaignId = :campaign GROUP BY r.state", Object[].class)
                .setParameter("campaign", campaign.id()).getResultList()
                .forEach(row -> counts.put((CampaignRecipient.State) row[0], ((Long) row[1]).intValue()));
        return new Figures(counts.getOrDefault(CampaignRecipient.State.WAITING, 0), counts.getOrDefault(CampaignRecipient.State.SENT, 0),
                counts.getOrDefault(CampaignRecipient.State.FAILED, 0), counts.getOrDefault(CampaignRecipient.State.STOPPED, 0), optedOut(campaign));
    }

    /** Letters whose opening or links could be counted. */
    int countable(Campaign campaign) {
        return ((Number) em.createNativeQuery(COUNTABLE).setParameter(1, campaign.id()).getSingleResult()).intValue();
    }

    private int optedOut(Campaign campaign) {
        return ((Number) em.createNativeQuery(STOPPED_SINCE).setParameter(1, campaign.id()).getSingleResult()).intValue();
    }

    long count(Campaign campaign) {
        return em.createQuery("SELECT COUNT(r) FROM CampaignRecipient r WHERE r.campaignId = :campaign", Long.class)
                .setParameter("campaign", campaign.id()).getSingleResult();
    }

    /** Removes some of a campaign's rows. Returns whether there may be more. */
    boolean removeSome(Campaign campaign) {
        List<Long> some = em.createQuery("SELECT r.id FROM CampaignRecipient r WHERE r.campaignId = :campaign ORDER BY r.id", Long.class)
                .setParameter("campaign", campaign.id()).setMaxResults(SOME).getResultList();
        if (!some.isEmpty()) {
            em.createQuery("DELETE FROM CampaignRecipient r WHERE r.id IN :some").setParameter("some", some).executeUpdate();
        }
        return some.size() == SOME;
    }

    List<Line> of(long customer) {
        List<Line> lines = new ArrayList<>();
        em.createQuery("""
                SELECT c.title, c.topic, r.state FROM CampaignRecipient r JOIN Campaign c ON c.id = r.campaignId
                WHERE r.customerId = :customer ORDER BY r.id""", Object[].class).setParameter("customer", customer).getResultList()
                .forEach(row -> lines.add(new Line((String) row[0], (String) row[1], (CampaignRecipient.State) row[2])));
        return lines;
    }

    long countOf(long customer) {
        return em.createQuery("SELECT COUNT(r) FROM CampaignRecipient r WHERE r.customerId = :customer", Long.class)
                .setParameter("customer", customer).getSingleResult();
    }

    int removeOf(long customer) {
        return em.createQuery("DELETE FROM CampaignRecipient r WHERE r.customerId = :customer").setParameter("customer", customer).executeUpdate();
    }
}
