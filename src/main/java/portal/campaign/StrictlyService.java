package portal.campaign;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import portal.platform.Refusal;

/**
 * Whether an announcement is about the service and nothing else (CEG-28, SOL-10): nobody can refuse it, so nobody may advertise in it. The
 * pack lists the words that advertising is made of and the hosts that a link may lead to. It is a net with holes: who writes an
 * announcement also says in so many words that it is strictly service.
 *
 * @param refused words and phrases, lower case
 * @param hosts   a link leads to one of them or below it
 */
record StrictlyService(List<String> refused, List<String> hosts) {

    /** @throws Refusal at the field with what it must not say */
    void check(String title, CampaignText text) {
        refuseIn("title", title);
        refuseIn("body", text.plain());
        for (String link : text.links()) {
            URI address = URI.create(link.replaceAll("[^\\x21-\\x7e]", "x").replaceAll("[|{}\\\\^`\\[\\]\"<>]", "x"));
            if (hosts.stream().noneMatch(host -> address.getHost() != null && isBelow(address.getHost().toLowerCase(Locale.ROOT), host))) {
                throw Refusal.at("body", "campaign.service_link", link);
            }
            if (address.getQuery() != null) {
                throw Refusal.at("body", "campaign.service_query", link);
            }
        }
    }

    private void refuseIn(String field, String said) {
        String words = said.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        for (String word : refused) {
            String edge = Character.isLetterOrDigit(word.charAt(0)) ? "(?<![\\p{L}\\p{N}])" : "";
            String end = Character.isLetterOrDigit(word.charAt(word.length() - 1)) ? "(?![\\p{L}\\p{N}])" : "";
            if (Pattern.compile(edge + Pattern.quote(word) + end).matcher(words).find()) {
                throw Refusal.at(field, "campaign.service_word", word);
            }
        }
    }

    private static boolean isBelow(String host, String allowed) {
        return host.equals(allowed) || host.endsWith("." + allowed);
    }
}
