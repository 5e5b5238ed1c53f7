package portal.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Who of the staff acknowledged what. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AcknowledgementRows {

    private static final int MOST = 100;

    @PersistenceContext EntityManager entities;

    void add(Acknowledgement acknowledgement) {
        entities.persist(acknowledgement);
    }

    /** The numbers of the versions that somebody acknowledged, newest first. */
    List<String> numbers(String operator, String staffKey) {
        return entities.createQuery("""
                SELECT a.policyNumber FROM Acknowledgement a
                WHERE a.operator = :operator AND a.staffKey = :staff ORDER BY a.acknowledgedAt DESC""", String.class)
                .setParameter("operator", operator).setParameter("staff", staffKey).setMaxResults(MOST).getResultList();
    }
}
