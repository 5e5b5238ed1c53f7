package portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portal.platform.Settings;

/**
 * Makes one of many mails a counted one, at the moment of sending and only in the ways that operator and person allow then. The addresses on the way
 * name the mailing and the number of a link, never a person; the same links without a detour stand below. The text part is never counted.
 */
@ApplicationScoped
class Counting {

    private static final Pattern HREF = Pattern.compile("(?i)(<a\\b[^>]*\\bhref\\s*=\\s*\")([^\"]*)(\")");
    private static final Pattern NUMBERED = Pattern.compile("&#(\\d{1,5});");
    /** Where the words of a mailing end. */
    private static final String END = "<!--end-->";

    @Inject Instance<CountedLinks> mailings;
    @Inject Renderer renderer;
    @Inject Settings settings;

    /** The mail with what counts it; the mail itself when there is nothing to count, or no room for it. */
    Mail dress(Mail mail, String mailing, Set<Tracking> ways) {
        List<String> links = mailings.get().of(mailing);
        boolean clicks = ways.contains(Tracking.CLICK) && !links.isEmpty();
        boolean opens = ways.contains(Tracking.OPEN);
        if (!mail.html().contains(END) || !clicks && !opens) {
            return mail;
        }
        String html = clicks ? HREF.matcher(mail.html()).replaceAll(match -> counted(match, mailing, links)) : mail.html();
        html = html.replace(END, renderer.part("parts/counted", Map.of("opens", opens, "clicks", clicks, "links", links, "mailing", mailing)));
        return html.getBytes(StandardCharsets.UTF_8).length > Lint.MOST ? mail : mail.withHtml(html);
    }

    /** An address as the sanitiser found it. */
    private static String plain(String escaped) {
        return NUMBERED.matcher(escaped).replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))))
                .replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private String counted(MatchResult link, String mailing, List<String> links) {
        int number = links.indexOf(plain(link.group(2))) + 1;
        String address = number == 0 ? link.group(2) : settings.baseUrl() + "/l/" + mailing + "/" + number;
        return Matcher.quoteReplacement(link.group(1) + address + link.group(3));
    }
}
