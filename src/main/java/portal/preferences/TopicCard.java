package portal.preferences;

import java.util.List;

/** One topic of the page with a choice for each of its channels. */
public record TopicCard(Topic topic, List<TopicChoice> choices) {
}
