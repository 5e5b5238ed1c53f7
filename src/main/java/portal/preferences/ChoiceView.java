package portal.preferences;

import java.time.Instant;

/** One choice, as its customer reads it. */
public record ChoiceView(String topic, ChoiceState state, ChoiceActor actor, String wording, String policyVersion, Instant at) {
}
