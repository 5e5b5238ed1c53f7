package portal.preferences;

import java.time.Instant;

/**
 * A topic with what a customer said about it.
 *
 * @param since when they last said so; null when they never chose and the operator's default holds
 */
public record TopicChoice(Topic topic, ChoiceState state, Instant since) {

    public boolean isOn() {
        return state == ChoiceState.ON;
    }

    public boolean isPending() {
        return state == ChoiceState.PENDING;
    }
}
