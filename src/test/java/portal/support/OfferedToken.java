package portal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import portal.platform.Token;

/** The link of the latest offer: the database has its hash only, so a test puts another one in its place. */
@ApplicationScoped
@Transactional
public class OfferedToken {

    @PersistenceContext EntityManager em;

    public String replace(long giver) {
        Token token = Token.random();
        Number latest = (Number) em.createNativeQuery("SELECT MAX(id) FROM delegation WHERE given_by = ?").setParameter(1, giver).getSingleResult();
        em.createNativeQuery("UPDATE delegation SET token_hash = ? WHERE id = ?").setParameter(1, token.hash()).setParameter(2, latest).executeUpdate();
        return token.secret();
    }
}
