package portal.policy;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import portal.census.DataClass;
import portal.census.Purpose;
import portal.platform.Token;

/**
 * Reads a policy file: Markdown, with a fenced block {@code policy} (title, effective, changes; material, purposes and classes where stored
 * data is concerned) on top, and after the heading of each clause, {@code ## BWR-07 Children}, a fenced block {@code clause} (rule, enforcement, promises, how). The blocks are for us and not
 * shown; the clause's number becomes its anchor.
 */
final class PolicyText {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final String CLAUSE_ID = "[A-Z]{3}-[0-9]{2,3}";
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Heading heading && words(heading).matches(CLAUSE_ID + " .*")) {
                    attributes.put("id", words(heading).substring(0, words(heading).indexOf(' ')));
                }
                if (node instanceof Link link && link.getDestination().startsWith("https:")) {
                    attributes.put("rel", "external noopener noreferrer");
                    attributes.put("class", "outside");
                }
            }).build();
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "p", "ul", "ol", "li", "strong", "em", "a", "br")
            .allowAttributes("href", "rel").onElements("a")
            .allowAttributes("class").matching(false, "outside").onElements("a")
            .allowAttributes("id").matching(java.util.regex.Pattern.compile(CLAUSE_ID)).onElements("h2")
            .allowUrlProtocols("https", "mailto")
            .toFactory();

    private final List<Clause> clauses = new ArrayList<>();
    private final List<TextBlock> blocks = new ArrayList<>();
    private final Properties facts = new Properties();
    private final List<Node> unseen = new ArrayList<>();

    private PolicyText() {
    }

    /**
     * A version from its file.
     *
     * @param zone where the day or moment in {@code effective} is counted
     * @throws IllegalArgumentException with words when the file is not as described
     */
    static PolicyVersion read(PolicyKind kind, String number, String file, ZoneId zone) {
        String markdown = file.replace("\r\n", "\n");
        PolicyText text = new PolicyText();
        Node document = MARKDOWN.parse(markdown);
        document.accept(text.new Blocks());
        text.unseen.forEach(Node::unlink);
        return new PolicyVersion(kind, number, text.effective(zone), text.fact("title"), text.fact("changes"), text.effect(), Token.hash(markdown),
                markdown.substring(markdown.indexOf("\n```\n") + 5).strip() + "\n", SAFE.sanitize(HTML.render(document)), text.blocks, text.clauses);
    }

    private final class Blocks extends AbstractVisitor {

        private String heading = "";

        @Override
        public void visit(Heading found) {
            heading = words(found);
            if (found.getLevel() == 1) {
                unseen.add(found);
            } else {
                blocks.add(new TextBlock(TextBlock.Kind.HEADING, heading));
            }
        }

        @Override
        public void visit(Paragraph found) {
            blocks.add(new TextBlock(found.getParent() instanceof ListItem ? TextBlock.Kind.POINT : TextBlock.Kind.PARAGRAPH, words(found)));
        }

        @Override
        public void visit(FencedCodeBlock block) {
            if (block.getInfo().equals("policy")) {
                facts.putAll(properties(block));
                unseen.add(block);
            } else if (block.getInfo().equals("clause")) {
                clauses.add(clause(heading, properties(block)));
                unseen.add(block);
            }
        }
    }

    private static Clause clause(String heading, Properties block) {
        if (!heading.matches(CLAUSE_ID + " .+")) {
            throw new IllegalArgumentException("the heading \"" + heading + "\" of a clause must start with its number, such as BWR-01");
        }
        int space = heading.indexOf(' ');
        return new Clause(heading.substring(0, space), heading.substring(space + 1), needed(block, "rule", heading),
                Clause.Enforcement.valueOf(needed(block, "enforcement", heading)),
                List.of(needed(block, "promises", heading).split("\\s*,\\s*")), needed(block, "how", heading));
    }

    private Instant effective(ZoneId zone) {
        String effective = fact("effective");
        return effective.contains("T")
                ? LocalDateTime.parse(effective).atZone(zone).toInstant()
                : LocalDate.parse(effective).atStartOfDay(zone).toInstant();
    }

    private PolicyEffect effect() {
        return new PolicyEffect(Boolean.parseBoolean(facts.getProperty("material", "false").strip()), listed("purposes", Purpose::valueOf),
                listed("classes", DataClass::valueOf));
    }

    private <E> Set<E> listed(String name, Function<String, E> value) {
        return Arrays.stream(facts.getProperty(name, "").split(",")).map(String::strip).filter(word -> !word.isEmpty()).map(value)
                .collect(Collectors.toSet());
    }

    private String fact(String name) {
        return needed(facts, name, "the block \"policy\"");
    }

    private static String needed(Properties block, String name, String where) {
        String value = block.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(where + " lacks " + name);
        }
        return value.strip();
    }

    private static Properties properties(FencedCodeBlock block) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(block.getLiteral()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return properties;
    }

    /** The words below a node, links and emphasis too. */
    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                words.append(' ');
            }
        });
        return words.toString();
    }
}
