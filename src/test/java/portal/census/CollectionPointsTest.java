package portal.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.support.Promise;

/** Data is gathered at points that are known (CEG-01): each box on the site has a line that says where it ends, and so what it is for. */
class CollectionPointsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern BOX = Pattern.compile("<t:(?:field|area|date|select|choice|check|password|file) id=\"([A-Za-z0-9]+)\"");

    private final Properties registry = registry();
    private final Map<String, Class<?>> entities = CensusTest.entities().collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    @Test
    @Promise({"CEG-01", "TTE-01", "CEG-03"})
    void every_box_on_the_site_is_a_registered_collection_point_and_none_is_made_up() {
        assertThat(boxes()).hasSizeGreaterThan(40).isEqualTo(new TreeSet<>(registry.stringPropertyNames()));
    }

    @Test
    @Promise({"CEG-01", "TTE-01"})
    void every_collection_point_ends_in_a_column_with_a_purpose_or_is_not_kept() {
        assertThat(registry.stringPropertyNames().stream().map(box -> problem(box, registry.getProperty(box))).filter(words -> !words.isEmpty()))
                .isEmpty();
    }

    @Test
    @Promise("CET-05")
    void what_serves_research_only_is_never_needed() {
        assertThat(registry.stringPropertyNames().stream().filter(box -> !registry.getProperty(box).startsWith("NOT_KEPT"))
                .filter(box -> List.of(mark(registry.getProperty(box)).purpose()).equals(List.of(Purpose.RESEARCH))))
                .hasSizeGreaterThan(2).allSatisfy(box -> assertThat(registry.getProperty(box)).startsWith("OPTIONAL "));
    }

    @Test
    void a_planted_line_without_a_mark_and_one_without_a_word_are_found() {
        assertThat(problem("planted#shoe", "NEEDED Customer.shoeSize")).isNotEmpty();
        assertThat(problem("planted#shoe", "PERHAPS Customer.name")).isNotEmpty();
        assertThat(problem("planted#shoe", "NOT_KEPT")).isNotEmpty();
        assertThat(problem("planted#shoe", "NEEDED Customer.reference")).as("not personal").isNotEmpty();
        assertThat(problem("planted#shoe", "OPTIONAL Customer.name")).isEmpty();
    }

    private String problem(String box, String line) {
        if (line.startsWith("NOT_KEPT")) {
            return line.matches("NOT_KEPT \\S.*") ? "" : box + " does not say why it is not kept";
        }
        if (!line.matches("(NEEDED|OPTIONAL) \\w+\\.\\w+")) {
            return box + " does not say whether it is needed, and where it ends";
        }
        try {
            return mark(line).purpose().length > 0 ? "" : box + " has no purpose";
        } catch (IllegalStateException | NullPointerException unknown) {
            return box + " ends in a column that the census does not know";
        }
    }

    private PersonalData mark(String line) {
        String[] column = line.substring(line.indexOf(' ') + 1).split("\\.");
        return Census.mark(entities.get(column[0]), column[1]);
    }

    /** What customers and visitors fill in; staff write about others, under other rules. */
    private static Set<String> boxes() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            Set<String> boxes = new TreeSet<>();
            for (Path file : files.filter(one -> one.toString().endsWith(".xhtml")).toList()) {
                String page = PAGES.relativize(file).toString().replace('\\', '/').replace(".xhtml", "");
                Matcher box = BOX.matcher(page.startsWith("staff/") || page.startsWith("dev/") ? "" : Files.readString(file));
                while (box.find()) {
                    boxes.add(page + "#" + box.group(1));
                }
            }
            return boxes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties registry() {
        Properties registry = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/test/resources/portal/collection-points.properties"))) {
            registry.load(file);
            return registry;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
