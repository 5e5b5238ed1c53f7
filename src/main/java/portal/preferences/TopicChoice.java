package portal.preferences;

import java.time.Instant;
import java.util.Locale;
import portal.customer.Channel;

/**
 * A topic on one channel, with what a customer said about it.
 *
 * @param since when they last said so; null when they never chose and the operator's default holds
 * @param on    whether something is sent, the operator's default included
 */
public record TopicChoice(Topic topic, Channel channel, ChoiceState state, Instant since, boolean on) {

    /** What a box of the page is called: the topic, and behind a dot the channel unless that is e-mail. */
    public String key() {
        return key(topic, channel);
    }

    static String key(Topic topic, Channel channel) {
        return channel == Channel.EMAIL ? topic.code() : topic.code() + "." + channel.name().toLowerCase(Locale.ROOT);
    }

    public boolean isOn() {
        return on;
    }

    public boolean isPending() {
        return state == ChoiceState.PENDING;
    }

    /** Whether the box is ticked. */
    public boolean isTicked() {
        return on || isPending();
    }
}
