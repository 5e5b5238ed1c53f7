package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import portal.audit.Actor;
import portal.customer.Channel;
import portal.customer.CustomerRecords;
import portal.mail.Choices;
import portal.mail.Tracking;
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
    @Inject UndoChoice undo;
    @Inject CustomerRecords customers;
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
    public boolean isPaused(long customer) {
        return customers.isPaused(customer);
    }

    @Override
    public boolean allows(long customer, Tracking way) {
        return preferences.wants(customer, Topics.code(way));
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

    /** What somebody can stop by any link: the same for everybody, so that it says nothing about whose link it is. */
    public List<Topic> stoppable() {
        return topics.all().stream().filter(topic -> topic.isMailed() && !topic.mandatory()).toList();
    }

    /** Stops these topics at once, in one moment; what cannot be stopped is passed over. A link of somebody who left changes nothing. */
    public void stop(String token, Collection<String> codes) {
        rows.link(token).map(UnsubscribeLink::customer).ifPresent(customer ->
                preferences.stop(customer, stoppable().stream().filter(topic -> codes.contains(topic.code())).toList(), ChoiceActor.ONE_CLICK, Actor.anyone()));
    }

    /** Stops everything that can be refused. A link that we never sent, or of somebody who left, changes nothing. */
    public void stopAll(String token) {
        rows.link(token).map(UnsubscribeLink::customer).ifPresent(customer ->
                preferences.refuseAll(customer, ChoiceActor.ONE_CLICK, null, Actor.anyone()));
    }

    /** Takes back a stop that came through a link, with what was stopped by the same press, and nothing else. */
    public void undo(String token) {
        rows.link(token).filter(link -> link.customer() != null).ifPresent(link -> topics.find(link.topic()).ifPresent(topic ->
                undo.undo(link.customer(), stopped(link.customer(), topic), ChoiceActor.ONE_CLICK, Actor.anyone())));
    }

    private void stop(Long customer, Topic topic) {
        if (customer != null) {
            preferences.stop(customer, List.of(topic), ChoiceActor.ONE_CLICK, Actor.anyone());
        }
    }

    /** What a press of a link stopped that was on until then; empty when the topic is not stopped by a link. */
    private List<ChoiceView> stopped(long customer, Topic topic) {
        return rows.latest(customer, topic.code(), Channel.EMAIL)
                .filter(latest -> latest.state() == ChoiceState.OFF && latest.actor() == ChoiceActor.ONE_CLICK)
                .map(latest -> undo.together(customer, latest)).orElse(List.of());
    }

    private Link view(Long customer, Topic topic) {
        if (customer == null) {
            return new Link(topic, true, false);
        }
        return new Link(topic, !preferences.choice(customer, topic, Channel.EMAIL).isOn(), !stopped(customer, topic).isEmpty());
    }
}
