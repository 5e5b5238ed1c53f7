package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import portal.customer.Channel;
import portal.platform.Ids;
import portal.platform.Token;

/** Choices, waiting confirmations and unsubscribe links. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ChoiceRows {

    private static final int MOST = 1000;
    /** Later than every choice. */
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");
    private static final String VIEW = """
            SELECT NEW portal.preferences.ChoiceView(c.topic, c.channel, c.state, c.actor, c.wording, c.policyNumber, c.chosenAt, c.proof)
            FROM PreferenceChoice c
            """;

    @PersistenceContext EntityManager entities;

    void add(long customer, ChoiceView choice) {
        entities.persist(new PreferenceChoice(customer, choice));
    }

    /** The newest choice about a topic on a channel. */
    Optional<ChoiceView> latest(long customer, String topic, Channel channel) {
        return before(customer, topic, channel, END);
    }

    /** The newest one made before that moment. */
    Optional<ChoiceView> before(long customer, String topic, Channel channel, Instant end) {
        return entities.createQuery(VIEW + "WHERE c.customerId = :customer AND c.topic = :topic AND c.channel = :channel AND c.chosenAt < :end"
                        + " ORDER BY c.chosenAt DESC, c.id DESC", ChoiceView.class)
                .setParameter("customer", customer).setParameter("topic", topic).setParameter("channel", channel).setParameter("end", end)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** The newest choice about each topic on each channel, in one query. */
    List<ChoiceView> latest(long customer) {
        return entities.createQuery(VIEW + """
                        WHERE c.customerId = :customer AND NOT EXISTS (SELECT l.id FROM PreferenceChoice l WHERE l.customerId = c.customerId
                            AND l.topic = c.topic AND l.channel = c.channel
                            AND (l.chosenAt > c.chosenAt OR (l.chosenAt = c.chosenAt AND l.id > c.id)))""", ChoiceView.class)
                .setParameter("customer", customer).getResultList();
    }

    /** All choices, newest first. */
    List<ChoiceView> history(long customer) {
        return entities.createQuery(VIEW + "WHERE c.customerId = :customer ORDER BY c.chosenAt DESC, c.id DESC", ChoiceView.class)
                .setParameter("customer", customer).setMaxResults(MOST).getResultList();
    }

    void add(ChoiceConfirmation confirmation) {
        entities.persist(confirmation);
    }

    Optional<ChoiceConfirmation> confirmation(String secret) {
        return entities.createQuery("SELECT c FROM ChoiceConfirmation c WHERE c.tokenHash = :hash", ChoiceConfirmation.class)
                .setParameter("hash", Token.hash(secret)).getResultStream().findFirst();
    }

    void removeConfirmationsOf(long customer) {
        entities.createQuery("DELETE FROM ChoiceConfirmation c WHERE c.customerId = :customer")
                .setParameter("customer", customer).executeUpdate();
    }

    int removeConfirmationsBefore(Instant now) {
        return entities.createQuery("DELETE FROM ChoiceConfirmation c WHERE c.expiresAt < :now").setParameter("now", now).executeUpdate();
    }

    Optional<UnsubscribeLink> link(String secret) {
        return entities.createQuery("SELECT l FROM UnsubscribeLink l WHERE l.tokenHash = :hash", UnsubscribeLink.class)
                .setParameter("hash", Token.hash(secret)).getResultStream().findFirst();
    }

    /** Remembers a link; two letters written at once may both try, and one row is enough. */
    void keepLink(long customer, String topic, String secret) {
        entities.createNativeQuery("INSERT IGNORE INTO unsubscribe_link (id, version, customer_id, topic, token_hash) VALUES (?, 0, ?, ?, ?)")
                .setParameter(1, Ids.next()).setParameter(2, customer).setParameter(3, topic).setParameter(4, Token.hash(secret))
                .executeUpdate();
    }

    long countOf(long customer) {
        return entities.createQuery("SELECT COUNT(c) FROM PreferenceChoice c WHERE c.customerId = :customer", Long.class)
                .setParameter("customer", customer).getSingleResult();
    }

    int removeOf(long customer) {
        removeConfirmationsOf(customer);
        entities.createQuery("UPDATE UnsubscribeLink l SET l.customerId = NULL WHERE l.customerId = :customer")
                .setParameter("customer", customer).executeUpdate();
        return entities.createQuery("DELETE FROM PreferenceChoice c WHERE c.customerId = :customer")
                .setParameter("customer", customer).executeUpdate();
    }
}
