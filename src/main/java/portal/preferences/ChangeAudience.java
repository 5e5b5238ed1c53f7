package portal.preferences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import portal.customer.Channel;
import portal.customer.CustomerStatus;
import portal.customer.Person;
import portal.platform.Operator;
import portal.policy.change.ChangeView;

/**
 * Who gets mail about a change of the policy: where stored data gets a new use, everybody who has data of those classes but those who said no to
 * all that can be refused, paused or left (CLX-36); of any other change those who asked for news (CLX-38).
 */
@ApplicationScoped
class ChangeAudience {

    @Inject Preferences preferences;
    @Inject Concerned concerned;
    @Inject Operator operator;

    boolean gets(Person person, ChangeView change) {
        if (person.email() == null || person.status() != CustomerStatus.ACTIVE) {
            return false;
        }
        return change.asks() ? !refusedEverything(person.id()) && concerned.hasAny(person.id(), change.version().effect().classes())
                : isWaitingForNews(person.id());
    }

    /** Said no to each topic that can be refused; who was never asked about one of them has not. */
    private boolean refusedEverything(long customer) {
        List<TopicChoice> choices = preferences.of(customer).stream().flatMap(card -> card.choices().stream())
                .filter(one -> one.channel() == Channel.EMAIL && one.topic().isMailed() && !one.topic().mandatory()).toList();
        return !choices.isEmpty() && choices.stream().allMatch(one -> one.state().isNo());
    }

    private boolean isWaitingForNews(long customer) {
        String topic = operator.text("change.topic");
        return !topic.isEmpty() && preferences.wants(customer, topic);
    }
}
