package portal.campaign;

import java.util.List;

/**
 * What is known of those who read a campaign's letters: how often, never who. Programs that look at mails before people do are counted too.
 *
 * @param letters those that could be counted, because their readers had agreed
 * @param opened  how often; null when the operator does not count it
 * @param links   in their order; empty when the operator does not count them
 */
public record Readers(int letters, Integer opened, List<Link> links) {

    /** A link and how often it was used. */
    public record Link(String address, int times) {
    }
}
