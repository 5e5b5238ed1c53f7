package portal.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** The versions this installation has published, and the texts of those that its staff wrote. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PolicyVersions {

    private static final int MOST = 1000;

    @PersistenceContext EntityManager entities;

    Optional<RegisteredPolicy> find(String operator, PolicyKind kind, String number) {
        return entities.createQuery("""
                SELECT p FROM RegisteredPolicy p
                WHERE p.operator = :operator AND p.kind = :kind AND p.number = :number""", RegisteredPolicy.class)
                .setParameter("operator", operator).setParameter("kind", kind).setParameter("number", number)
                .getResultStream().findFirst();
    }

    /** Whether any version of a text was published here before. */
    boolean isPublishing(String operator, PolicyKind kind) {
        return entities.createQuery("SELECT COUNT(p) FROM RegisteredPolicy p WHERE p.operator = :operator AND p.kind = :kind", Long.class)
                .setParameter("operator", operator).setParameter("kind", kind).getSingleResult() > 0;
    }

    void add(RegisteredPolicy version) {
        entities.persist(version);
    }

    void add(PublishedText text) {
        entities.persist(text);
    }

    /** In the order they were published. */
    List<PublishedText> texts(String operator) {
        return entities.createQuery("SELECT t FROM PublishedText t WHERE t.operator = :operator ORDER BY t.publishedAt, t.id", PublishedText.class)
                .setParameter("operator", operator).setMaxResults(MOST).getResultList();
    }

    long countTexts(String operator) {
        return entities.createQuery("SELECT COUNT(t) FROM PublishedText t WHERE t.operator = :operator", Long.class)
                .setParameter("operator", operator).getSingleResult();
    }
}
