package portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import portal.platform.NotFound;

/** Campaigns. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Campaigns {

    private static final int MOST = 100;

    @PersistenceContext EntityManager em;

    void add(Campaign campaign) {
        em.persist(campaign);
    }

    Campaign get(String reference) {
        return find(reference).orElseThrow(NotFound::new);
    }

    Optional<Campaign> find(String reference) {
        return em.createQuery("SELECT c FROM Campaign c WHERE c.reference = :reference", Campaign.class).setParameter("reference", reference)
                .getResultStream().findFirst();
    }

    /** For a change by staff: the job waits, or is waited for. */
    Campaign lock(String reference) {
        Campaign campaign = get(reference);
        em.refresh(campaign, LockModeType.PESSIMISTIC_WRITE);
        return campaign;
    }

    /** Newest first. */
    List<Campaign> newest() {
        return em.createQuery("SELECT c FROM Campaign c ORDER BY c.writtenAt DESC, c.id DESC", Campaign.class).setMaxResults(MOST).getResultList();
    }

    /** The one whose turn it is and that no other node holds, held until this transaction ends. */
    Optional<Campaign> claim(Instant now) {
        List<?> ids = em.createNativeQuery("SELECT id FROM campaign WHERE next_step <= ? ORDER BY next_step LIMIT 1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC)).getResultList();
        return ids.stream().findFirst().map(id -> em.find(Campaign.class, ((Number) id).longValue()));
    }

    /** Those that ended before a moment and still name whom they went to. */
    List<Campaign> endedBefore(Instant moment) {
        return em.createQuery("SELECT c FROM Campaign c WHERE c.endedAt < :moment AND c.forgotten = FALSE ORDER BY c.endedAt", Campaign.class)
                .setParameter("moment", moment).setMaxResults(MOST).getResultList();
    }
}
