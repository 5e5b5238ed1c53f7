package portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.platform.Clock;
import portal.platform.Operator;
import portal.platform.Settings;
import portal.support.Promise;

/** Every kind of mail that the portal can send, in the colours of a pack. */
class SpecimensTest {

    private static final Pattern H1 = Pattern.compile("<h1[ >]");
    private static final Pattern BUTTON = Pattern.compile("class=\"act\"");

    private final Specimens specimens = new Specimens();

    SpecimensTest() {
        Settings settings = new Settings() {
            @Override
            public String baseUrl() {
                return "https://my.example.com";
            }
        };
        Operator operator = new Pack();
        specimens.settings = settings;
        specimens.operator = operator;
        specimens.clock = new Clock() {
            @Override
            public Instant now() {
                return Instant.parse("2026-11-20T14:05:00Z");
            }

            @Override
            public LocalDate today() {
                return LocalDate.parse("2026-11-20");
            }
        };
        specimens.renderer = new Renderer();
        specimens.renderer.settings = settings;
        specimens.renderer.operator = operator;
        specimens.renderer.prepare();
    }

    @Test
    void every_template_is_a_kind_that_staff_can_look_at() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/portal/mail"))) {
            List<String> templates = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".peb") && !name.equals("layout.peb"))
                    .map(name -> name.replace(".peb", "")).toList();

            assertThat(Specimens.kinds().keySet().stream().map(kind -> kind.replaceFirst("@.*", "")).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrderElementsOf(templates);
        }
    }

    @Test
    @Promise({"CLX-10", "CET-24", "SOL-08"})
    void every_kind_may_go_out_and_is_readable_by_everybody() {
        assertThat(specimens.all()).hasSizeGreaterThan(40).allSatisfy(specimen -> {
            String html = specimen.words().html();
            assertThat(specimen.fault()).as(specimen.kind()).isNull();
            assertThat(html.length()).as(specimen.kind()).isLessThan(Lint.MOST);
            assertThat(html).contains("<html lang=\"en-GB\">", "name=\"color-scheme\" content=\"light dark\"", "<title>").doesNotContain("<img");
            assertThat(H1.matcher(html).results().count()).as("headings of " + specimen.kind()).isEqualTo(1);
            assertThat(BUTTON.matcher(html).results().count()).as("things to do in " + specimen.kind()).isLessThanOrEqualTo(1);
            assertThat(specimen.words().text().contains("https://my.example.com/example")).as("the address in the text of " + specimen.kind())
                    .isEqualTo(html.contains("href=\"https://my.example.com/example\""));
        });
    }

    @Test
    void in_the_text_an_address_ends_its_line_and_what_follows_begins_a_new_one() {
        assertThat(specimens.all()).allSatisfy(specimen -> assertThat(specimen.words().text()).as(specimen.kind())
                .contains("\nQuestions: contact.support\ncontroller.name, controller.address").doesNotContain("\n\n\n")
                .doesNotContainPattern("https://my.example.com/example\n[^\n]"));
    }

    @Test
    @Promise({"CEG-26", "CEG-28"})
    void only_what_can_be_refused_says_how_to_stop_it() {
        assertThat(specimens.all()).allSatisfy(specimen -> assertThat(specimen.words().text().contains("/unsubscribe/")).as(specimen.kind())
                .isEqualTo(!specimen.topic().equals(Letter.SERVICE)));
    }

    private static final class Pack extends Operator {

        @Override
        public String getName() {
            return "Brightwater";
        }

        @Override
        public String text(String key) {
            return key.equals("brand.primary") ? "#0B5A6B" : key.equals("brand.primary.dark") ? "#74CBDA" : key;
        }

        @Override
        public Locale locale() {
            return Locale.UK;
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/London");
        }
    }
}
