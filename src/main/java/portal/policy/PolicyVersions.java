package portal.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** The versions this installation has published. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PolicyVersions {

    @PersistenceContext EntityManager entities;

    Optional<RegisteredPolicy> find(String operator, PolicyKind kind, String number) {
        return entities.createQuery("""
                SELECT p FROM RegisteredPolicy p
                WHERE p.operator = :operator AND p.kind = :kind AND p.number = :number""", RegisteredPolicy.class)
                .setParameter("operator", operator).setParameter("kind", kind).setParameter("number", number)
                .getResultStream().findFirst();
    }

    void add(RegisteredPolicy version) {
        entities.persist(version);
    }
}
