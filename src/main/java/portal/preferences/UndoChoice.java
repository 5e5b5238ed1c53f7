package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import portal.audit.Actor;
import portal.platform.Clock;
import portal.platform.Refusal;

/** Takes back what a customer saved last, for half an hour. Nothing is removed: what held before is chosen again. */
@ApplicationScoped
@Transactional
public class UndoChoice {

    private static final Duration POSSIBLE = Duration.ofMinutes(30);

    @Inject Preferences preferences;
    @Inject Topics topics;
    @Inject ChoiceRows rows;
    @Inject Clock clock;

    public boolean isPossible(long customer) {
        return !justSaved(customer).isEmpty();
    }

    /** @throws Refusal when nothing was saved just now */
    public void undo(long customer, Actor actor) {
        List<ChoiceView> changes = justSaved(customer);
        if (changes.isEmpty()) {
            throw new Refusal("preferences.too_late");
        }
        undo(customer, changes, ChoiceActor.UNDO, actor);
    }

    void undo(long customer, List<ChoiceView> changes, ChoiceActor by, Actor actor) {
        Instant now = clock.now();
        changes.forEach(change -> topics.find(change.topic()).ifPresent(topic -> preferences.write(customer, topic, new Preferences.Said(
                change.channel(), wasOn(customer, change) ? ChoiceState.ON : ChoiceState.OFF, by, topic.wording(), null), now, actor)));
    }

    private List<ChoiceView> justSaved(long customer) {
        List<ChoiceView> history = rows.history(customer);
        if (history.isEmpty()) {
            return List.of();
        }
        ChoiceView newest = history.get(0);
        boolean justSaved = newest.actor() == ChoiceActor.SELF && newest.proof() == null && newest.at().plus(POSSIBLE).isAfter(clock.now());
        return justSaved ? together(customer, newest) : List.of();
    }

    /** What was chosen at the same moment as this, as far as it changed what is sent. */
    List<ChoiceView> together(long customer, ChoiceView choice) {
        return rows.history(customer).stream().filter(one -> one.at().equals(choice.at()))
                .filter(one -> one.state() == ChoiceState.PENDING || wasOn(customer, one) == one.state().isNo()).toList();
    }

    private boolean wasOn(long customer, ChoiceView change) {
        boolean byDefault = topics.find(change.topic()).map(topics::isOnByDefault).orElse(false);
        return rows.before(customer, change.topic(), change.channel(), change.at()).map(ChoiceView::state)
                .map(before -> before == ChoiceState.ON || before.isOpen() && byDefault).orElse(byDefault);
    }
}
