package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import portal.audit.Actor;
import portal.mail.Choices;
import portal.vault.Vault;

/**
 * The link that stops a topic without signing in. Its token is a keyed hash of customer and topic, so each mail can carry the same one
 * and nobody can make one; only the hash of the token is stored.
 */
@ApplicationScoped
@Transactional
public class Unsubscribing implements Choices {

    @Inject Preferences preferences;
    @Inject Topics topics;
    @Inject ChoiceRows rows;
    @Inject Vault vault;

    /** What a link is about, without a word about whose it is. {@code stopped} says that no such mail goes out now. */
    public record Link(Topic topic, boolean stopped, boolean undoable) {
    }

    @Override
    public boolean wants(long customer, String topic) {
        return preferences.wants(customer, topic);
    }

    @Override
    public String unsubscribeToken(long customer, String topic) {
        String token = vault.fingerprint("unsubscribe", customer + ":" + topic);
        rows.keepLink(customer, topic, token);
        return token;
    }

    /** What a link stops; empty when we never sent such a link. */
    public Optional<Link> find(String token) {
        return rows.link(token).flatMap(link -> topics.find(link.topic()).map(topic -> view(link.customer(), topic)));
    }

    /** Stops the topic of a link at once; again and again is the same as once. Returns whether there is such a link. */
    public boolean stop(String token) {
        Optional<UnsubscribeLink> link = rows.link(token);
        link.ifPresent(known -> topics.find(known.topic()).ifPresent(topic -> stop(known.customer(), topic)));
        return link.isPresent();
    }

    /** Takes back a stop that came through a link, and nothing else. */
    public void undo(String token) {
        rows.link(token).ifPresent(link -> topics.find(link.topic()).filter(topic -> view(link.customer(), topic).undoable())
                .ifPresent(topic -> preferences.note(link.customer(), topic.code(), true, ChoiceActor.ONE_CLICK, topic.wording(),
                        Actor.anyone())));
    }

    private void stop(Long customer, Topic topic) {
        if (customer != null && !topic.mandatory() && preferences.choice(customer, topic).state() != ChoiceState.OFF) {
            preferences.note(customer, topic.code(), false, ChoiceActor.ONE_CLICK, topic.wording(), Actor.anyone());
        }
    }

    private Link view(Long customer, Topic topic) {
        if (customer == null) {
            return new Link(topic, true, false);
        }
        boolean byLink = rows.latest(customer, topic.code())
                .filter(latest -> latest.state() == ChoiceState.OFF && latest.actor() == ChoiceActor.ONE_CLICK).isPresent();
        return new Link(topic, !preferences.choice(customer, topic).isOn(), byLink);
    }
}
