package portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import portal.support.Promise;

/** What every page keeps to, read from the files themselves. Each rule has a planted offender that shows that it bites. */
class PagesTest {

    private static final String HTML = "http://www.w3.org/1999/xhtml";
    private static final String H = "jakarta.faces.html";
    private static final String F = "jakarta.faces.core";
    private static final String C = "jakarta.tags.core";
    private static final String T = "portal.tags";
    private static final String PRIME = "primefaces";
    private static final List<Path> ROOTS = List.of(Path.of("src/main/webapp"), Path.of("webapp-resources"));
    private static final Path MESSAGES = Path.of("src/main/resources/portal/messages.properties");

    /** Attributes that people read or hear. */
    private static final Set<String> WORDS = Set.of("label", "title", "alt", "placeholder", "aria-label", "hint", "sentence", "linkText",
            "missing", "summary", "itemLabel", "requiredMessage");
    /** Keys that no file of ours names: Faces asks for them. */
    private static final List<String> ASKED_FOR_BY_OTHERS = List.of("jakarta.faces.");

    private static final String NO_CARD = "no page asks for a card number";

    /** One file, parsed. */
    record Page(String path, Document document) {

        boolean isStaff() {
            return path.contains("/staff/") || path.endsWith("/staff.xhtml");
        }

        boolean isTag() {
            return path.contains("/tags/");
        }

        Stream<Element> elements() {
            NodeList all = document.getElementsByTagNameNS("*", "*");
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < all.getLength(); i++) {
                elements.add((Element) all.item(i));
            }
            return elements.stream();
        }

        boolean has(String namespace, String name) {
            return elements().anyMatch(element -> is(element, namespace, name));
        }
    }

    /** A rule names what it finds wrong in a page. */
    interface Rule {
        Collection<String> offences(Page page);
    }

    private static final Map<String, Rule> RULES = new TreeMap<>(Map.ofEntries(
            Map.entry("text stands in the bundle", PagesTest::bareText),
            Map.entry("every form is a t:form", page -> page.path().endsWith("/tags/form.xhtml") ? List.of() : named(page, H, "form")),
            Map.entry("h:head is for the console", page -> page.path().endsWith("/templates/staff.xhtml") ? List.of() : named(page, H, "head")),
            Map.entry("no style and no handler in an attribute", page -> attributes(page, name -> name.equals("style") || name.startsWith("on"))),
            Map.entry("no style sheet and no script in a page", PagesTest::inline),
            Map.entry("PrimeFaces is for the console", page -> page.isStaff() ? List.of() : namespace(page, PRIME)),
            Map.entry("c: tags are for tag files", page -> page.isTag() ? List.of() : namespace(page, C)),
            Map.entry("nothing that needs faces.js", page -> Stream.of(named(page, F, "ajax"), named(page, H, "commandLink")).flatMap(List::stream).toList()),
            Map.entry("no h:dataTable", page -> named(page, H, "dataTable")),
            Map.entry("an id is a name", PagesTest::ids),
            Map.entry(NO_CARD, page -> page.elements().flatMap(element -> attributeNames(element).stream().map(element::getAttribute))
                    .filter(value -> value.matches("cc-.*|(?i).*(card_?number|cvc|cvv|\\bpan\\b).*")).toList()),
            Map.entry("a page with a form tells errors first", PagesTest::silentForms),
            Map.entry("a note says its title, or that it has none", page -> page.elements().filter(element -> is(element, T, "note"))
                    .filter(element -> !element.hasAttribute("title")).map(Element::getTagName).toList()),
            Map.entry("a page has a title and one heading", PagesTest::headings)));

    /** For each rule a page that breaks it. */
    private static final Map<String, String> OFFENDERS = Map.ofEntries(
            Map.entry("text stands in the bundle", "<p>Hello #{name}</p>"),
            Map.entry("every form is a t:form", "<h:form id='save'/>"),
            Map.entry("h:head is for the console", "<h:head/>"),
            Map.entry("no style and no handler in an attribute", "<p style='color: red'/>"),
            Map.entry("no style sheet and no script in a page", "<script>1</script>"),
            Map.entry("PrimeFaces is for the console", "<p:growl xmlns:p='primefaces'/>"),
            Map.entry("c: tags are for tag files", "<c:if xmlns:c='jakarta.tags.core' test='#{x}'/>"),
            Map.entry("nothing that needs faces.js", "<h:commandLink id='go'/>"),
            Map.entry("no h:dataTable", "<h:dataTable id='rows'/>"),
            Map.entry("an id is a name", "<p id='Main_1'/>"),
            Map.entry(NO_CARD, "<t:field id='number' value='#{payPage.cardNumber}' autocomplete='cc-number'/>"),
            Map.entry("a page with a form tells errors first", "<t:form id='save'/>"),
            Map.entry("a note says its title, or that it has none", "<t:note/>"),
            Map.entry("a page has a title and one heading", "<h2>#{text['a.b']}</h2>"));

    static Set<String> rules() {
        return RULES.keySet();
    }

    @Test
    @Promise({"CLX-04", "TTE-08"})
    void no_page_asks_for_a_card_number() {
        every_page_keeps_the_rule(NO_CARD);
        the_rule_bites(NO_CARD);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_page_keeps_the_rule(String rule) {
        Map<String, Collection<String>> offences = new TreeMap<>();
        for (Page page : pages()) {
            Collection<String> found = RULES.get(rule).offences(page);
            if (!found.isEmpty()) {
                offences.put(page.path(), found);
            }
        }

        assertThat(offences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_rule_bites(String rule) {
        String page = "<ui:composition xmlns='" + HTML + "' xmlns:ui='jakarta.faces.facelets' xmlns:h='" + H + "' xmlns:t='" + T
                + "' template='x'>" + OFFENDERS.get(rule) + "</ui:composition>";

        assertThat(RULES.get(rule).offences(parse("/planted.xhtml", page))).isNotEmpty();
    }

    @Test
    void every_text_that_is_asked_for_is_there() {
        Set<String> missing = new TreeSet<>(asked(sources()));
        missing.removeAll(keys());

        assertThat(missing).isEmpty();
        assertThat(asked("#{text['no.such']} #{show.words('nor.this', 1)} throw Refusal.at(\"field\", \"nor.that\")"))
                .containsExactlyInAnyOrder("no.such", "nor.this", "nor.that");
    }

    @Test
    void every_text_that_is_there_is_used() {
        assertThat(unused(keys(), sources())).isEmpty();
        assertThat(unused(Set.of("no.use", "state.OPEN"), "text['state.'.concat(s)]")).containsExactly("no.use");
    }

    /** Twice is how a text with arguments writes it; any other is shown as it stands. */
    @Test
    void an_apostrophe_is_doubled_only_where_it_is_read_as_one() throws IOException {
        assertThat(doubled(Files.readAllLines(MESSAGES))).isEmpty();
        assertThat(doubled(List.of("# it''s", "a=it''s", "b=it''s {0}", "c=it's"))).containsExactly("a=it''s");
    }

    private static List<String> doubled(List<String> lines) {
        return lines.stream().filter(line -> !line.startsWith("#") && line.contains("''") && !line.contains("{0}")).toList();
    }

    @Test
    void no_text_is_there_twice() throws IOException {
        assertThat(twice(Files.readAllLines(MESSAGES))).isEmpty();
        assertThat(twice(List.of("a.b=1", "a.c=1", "a.b=2"))).containsExactly("a.b");
    }

    private static Collection<String> bareText(Page page) {
        List<String> found = new ArrayList<>();
        page.elements().forEach(element -> {
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child.getNodeType() == Node.TEXT_NODE && isWords(child.getNodeValue())) {
                    found.add(child.getNodeValue().strip());
                }
            }
            boolean button = is(element, H, "commandButton") || is(element, H, "button") || is(element, H, "outputText");
            for (String name : attributeNames(element)) {
                if ((WORDS.contains(name) || button && name.equals("value")) && isWords(element.getAttribute(name))) {
                    found.add(name + "=" + element.getAttribute(name));
                }
            }
        });
        return found;
    }

    private static boolean isWords(String text) {
        return text.replaceAll("#\\{[^}]*\\}", "").matches("(?s).*\\p{L}{2}.*");
    }

    private static Collection<String> inline(Page page) {
        return page.elements().filter(element -> is(element, HTML, "style") || is(element, HTML, "script") && !element.hasAttribute("src"))
                .map(Element::getTagName).toList();
    }

    private static Collection<String> ids(Page page) {
        return page.elements().map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty())
                .filter(id -> !id.replaceAll("#\\{[^}]*\\}", "x").matches("[a-z][A-Za-z0-9-]*")).toList();
    }

    private static Collection<String> silentForms(Page page) {
        return page.has(T, "form") && !page.has(T, "errors") ? List.of("t:form without t:errors") : List.of();
    }

    private static Collection<String> headings(Page page) {
        if (!page.document().getDocumentElement().hasAttribute("template") || page.path().contains("/templates/")) {
            return List.of();
        }
        boolean titled = page.elements().anyMatch(element -> element.getLocalName().equals("param") && element.getAttribute("name").equals("title"));
        return titled && page.has(HTML, "h1") ? List.of() : List.of("no title or no h1");
    }

    private static List<String> named(Page page, String namespace, String name) {
        return page.elements().filter(element -> is(element, namespace, name)).map(Element::getTagName).toList();
    }

    private static List<String> namespace(Page page, String namespace) {
        return page.elements().filter(element -> namespace.equals(element.getNamespaceURI())).map(Element::getTagName).toList();
    }

    private static List<String> attributes(Page page, Predicate<String> wrong) {
        return page.elements().flatMap(element -> attributeNames(element).stream().filter(wrong)).toList();
    }

    private static List<String> attributeNames(Element element) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            names.add(element.getAttributes().item(i).getNodeName());
        }
        return names;
    }

    private static boolean is(Element element, String namespace, String name) {
        return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    private static Set<String> keys() {
        try {
            Set<String> keys = new TreeSet<>();
            Files.readAllLines(MESSAGES).stream().filter(line -> line.matches("[A-Za-z].*=.*"))
                    .forEach(line -> keys.add(line.substring(0, line.indexOf('=')).strip()));
            return keys;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> twice(List<String> lines) {
        Set<String> seen = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        lines.stream().filter(line -> line.matches("[A-Za-z].*=.*")).map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(key -> !seen.add(key)).forEach(twice::add);
        return twice;
    }

    /** Keys that pages and classes ask for by their full name. */
    private static Set<String> asked(String sources) {
        Set<String> asked = new TreeSet<>();
        for (String pattern : List.of("text\\['([\\w.]+\\w)'\\]", "words\\(['\"]([\\w.]+\\w)['\"]\\s*[,)]",
                "new Refusal\\(\"([\\w.]+\\w)\"", "Refusal\\.at\\([^,()]+,\\s*\"([\\w.]+\\w)\"", "\\.after\\(\"([\\w.]+\\w)\"",
                "\\.refuse\\([^,()]+,\\s*\"([\\w.]+\\w)\"")) {
            Matcher matcher = Pattern.compile(pattern).matcher(sources);
            while (matcher.find()) {
                asked.add(matcher.group(1));
            }
        }
        return asked;
    }

    /**
     * Keys that no source names. A name in quotes that ends in a dot or a low line, such as 'state.', counts for all keys that begin so,
     * and so does {@code state.*} in the comment of an enum.
     */
    private static Set<String> unused(Set<String> keys, String sources) {
        Set<String> literals = new TreeSet<>();
        Matcher matcher = Pattern.compile("[\"']([A-Za-z][\\w.]*)[\"']|\\{@code ([\\w.]+\\.)\\*}").matcher(sources);
        while (matcher.find()) {
            literals.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        List<String> beginnings = Stream.concat(ASKED_FOR_BY_OTHERS.stream(), literals.stream().filter(name -> name.matches(".*\\..*[._]|.*\\."))).toList();
        Set<String> unused = new TreeSet<>(keys);
        unused.removeIf(key -> literals.contains(key) || beginnings.stream().anyMatch(key::startsWith));
        return unused;
    }

    private static String sources() {
        StringBuilder all = new StringBuilder();
        for (Path root : List.of(Path.of("src/main/java"), Path.of("src/main/webapp"), Path.of("src/main/resources"), Path.of("webapp-resources"))) {
            files(root, ".java", ".xhtml", ".peb").forEach(file -> all.append(read(file)).append('\n'));
        }
        return all.toString();
    }

    private static List<Page> pages() {
        return ROOTS.stream().flatMap(root -> files(root, ".xhtml").stream()).map(file -> parse("/" + file, read(file))).toList();
    }

    private static List<Path> files(Path root, String... ends) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> Stream.of(ends).anyMatch(file.toString()::endsWith)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Page parse(String path, String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return new Page(path.replace('\\', '/'), factory.newDocumentBuilder().parse(new InputSource(new StringReader(page))));
        } catch (Exception broken) {
            throw new IllegalStateException(path, broken);
        }
    }
}
