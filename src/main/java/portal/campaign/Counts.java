package portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The counters of campaigns: one for being opened and one for each link. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Counts {

    @PersistenceContext EntityManager em;

    /** All at nought, once a campaign; a second time changes nothing. */
    void prepare(Campaign campaign, int links) {
        if (of(campaign).isEmpty()) {
            IntStream.rangeClosed(CampaignCount.OPENED, links).forEach(link -> em.persist(new CampaignCount(campaign, link)));
        }
    }

    /** One more. */
    void add(Campaign campaign, int link) {
        em.createQuery("UPDATE CampaignCount c SET c.times = c.times + 1 WHERE c.campaignId = :campaign AND c.link = :link")
                .setParameter("campaign", campaign.id()).setParameter("link", link).executeUpdate();
    }

    /** How often, by the number of the link. */
    Map<Integer, Integer> of(Campaign campaign) {
        List<Object[]> rows = em.createQuery("SELECT c.link, c.times FROM CampaignCount c WHERE c.campaignId = :campaign", Object[].class)
                .setParameter("campaign", campaign.id()).getResultList();
        Map<Integer, Integer> times = new HashMap<>();
        rows.forEach(row -> times.put((Integer) row[0], (Integer) row[1]));
        return times;
    }
}
