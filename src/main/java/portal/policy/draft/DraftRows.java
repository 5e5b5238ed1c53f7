package portal.policy.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import portal.policy.PolicyKind;

/** The drafts, one a text. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DraftRows {

    @PersistenceContext EntityManager entities;

    Optional<PolicyDraft> find(String operator, PolicyKind kind) {
        return entities.createQuery("SELECT d FROM PolicyDraft d WHERE d.operator = :operator AND d.kind = :kind", PolicyDraft.class)
                .setParameter("operator", operator).setParameter("kind", kind).getResultStream().findFirst();
    }

    void add(PolicyDraft draft) {
        entities.persist(draft);
    }

    void remove(PolicyDraft draft) {
        entities.remove(draft);
    }
}
