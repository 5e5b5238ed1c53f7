package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import portal.customer.CustomerStatus;
import portal.customer.Person;
import portal.platform.Operator;
import portal.policy.change.ChangeView;

/**
 * Who gets mail about a change of the policy: where stored data gets a new use, everybody but those who wanted no mail at all, paused or left
 * (CLX-36); of any other change those who asked for news (CLX-38).
 */
@ApplicationScoped
class ChangeAudience {

    @Inject Preferences preferences;
    @Inject Operator operator;

    boolean gets(Person person, ChangeView change) {
        if (person.email() == null || person.status() != CustomerStatus.ACTIVE) {
            return false;
        }
        return change.asks() ? !refusedEverything(person.id()) : isWaitingForNews(person.id());
    }

    /** Said no at some time, and yes to nothing that can be refused. */
    private boolean refusedEverything(long customer) {
        List<TopicChoice> choices = preferences.of(customer).stream().flatMap(card -> card.choices().stream())
                .filter(one -> one.topic().isMailed() && !one.topic().mandatory()).toList();
        return choices.stream().noneMatch(one -> one.isOn() || one.isPending()) && choices.stream().anyMatch(one -> one.since() != null);
    }

    private boolean isWaitingForNews(long customer) {
        String topic = operator.text("change.topic");
        return !topic.isEmpty() && preferences.wants(customer, topic);
    }
}
