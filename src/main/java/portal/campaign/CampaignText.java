package portal.campaign;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import portal.platform.Refusal;

/**
 * Words of staff to many, such as a campaign: Markdown, as HTML and as plain text. Words and links only: a picture would tell its host who opened the mail,
 * and a link goes to a whole address that is protected on its way, or, when it begins with a slash, to a page of the portal.
 *
 * @param links where its links lead, in their order
 */
public record CampaignText(String html, String plain, List<String> links) {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "p", "ul", "ol", "li", "strong", "em", "a", "br", "blockquote", "hr")
            .allowAttributes("href").onElements("a").allowUrlProtocols("https", "http").toFactory();

    /**
     * @param portal address of the portal, without a slash at its end
     * @throws Refusal at the field {@code body}, with what may not be in it
     */
    public static CampaignText of(String markdown, String portal) {
        Node document = MARKDOWN.parse(markdown);
        Look look = new Look(portal);
        document.accept(look);
        return new CampaignText(SAFE.sanitize(HTML.render(document)), PLAIN.render(document), List.copyOf(look.links));
    }

    private static final class Look extends AbstractVisitor {

        private final List<String> links = new ArrayList<>();
        private final String portal;

        Look(String portal) {
            this.portal = portal;
        }

        @Override
        public void visit(Image image) {
            throw Refusal.at("body", "campaign.picture");
        }

        @Override
        public void visit(HtmlBlock html) {
            throw Refusal.at("body", "campaign.html");
        }

        @Override
        public void visit(HtmlInline html) {
            throw Refusal.at("body", "campaign.html");
        }

        @Override
        public void visit(Link link) {
            if (link.getDestination().matches("/([^/?#\\s][^?#\\s]*)?")) {
                link.setDestination(portal + link.getDestination());
            } else if (!link.getDestination().matches("https://[^/?#\\s@]+([/?#]\\S*)?")) {
                throw Refusal.at("body", "campaign.link", link.getDestination());
            }
            links.add(link.getDestination());
            visitChildren(link);
        }
    }
}
