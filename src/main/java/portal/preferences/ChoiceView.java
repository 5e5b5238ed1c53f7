package portal.preferences;

import java.time.Instant;
import portal.customer.Channel;

/**
 * One choice, as its customer reads it.
 *
 * @param proof for a yes that was confirmed from the mailbox, the hash of the link that was used; else null
 */
public record ChoiceView(String topic, Channel channel, ChoiceState state, ChoiceActor actor, String wording, String policyVersion, Instant at,
        String proof) {
}
