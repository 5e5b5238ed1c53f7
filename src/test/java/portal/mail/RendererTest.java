package portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.platform.Operator;
import portal.platform.Settings;
import portal.support.Promise;

class RendererTest {

    private static final String STOP = "https://my.example.com/unsubscribe/abc";

    private final Renderer renderer = new Renderer();

    @BeforeEach
    void prepare() {
        renderer.settings = new Settings() {
            @Override
            public String baseUrl() {
                return "https://my.example.com";
            }
        };
        renderer.operator = new Operator() {
            @Override
            public String getName() {
                return "Brightwater";
            }

            @Override
            public String text(String key) {
                return key;
            }

            @Override
            public ZoneId zone() {
                return ZoneId.of("Europe/London");
            }
        };
        renderer.prepare();
    }

    @Test
    void a_letter_says_the_same_in_text_and_in_html() {
        Rendered letter = renderer.render(letter("Ada").letter(), null);

        assertThat(letter.subject()).isEqualTo("Hello Ada");
        assertThat(letter.text()).startsWith("Hello Ada,\n\non 20 November 2026 something changed.\n\nSee it:\nhttps://my.example.com/x?a=1&b=2\n");
        assertThat(letter.html()).contains("<h1>Hello Ada</h1>", "href=\"https://my.example.com/x?a=1&amp;b=2\"", "20 November 2026");
        assertThat(letter.html().length()).isLessThan(30_000);
    }

    @Test
    void a_value_is_escaped_in_html_and_plain_in_text() {
        Rendered letter = renderer.render(letter("<img src=x onerror=alert(1)> & \"Co\"").letter(), null);

        assertThat(letter.html()).contains("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Co&quot;").doesNotContain("<img");
        assertThat(letter.text()).contains("Hello <img src=x onerror=alert(1)> & \"Co\",");
    }

    @Test
    void a_value_cannot_add_a_header() {
        Rendered letter = renderer.render(letter("Ada\r\nBcc: all@example.com\u2028X: y\u0000").letter(), null);

        assertThat(letter.subject()).isEqualTo("Hello Ada Bcc: all@example.com X: y");
    }

    @Test
    void a_subject_is_never_cut_through_a_character() {
        String subject = Renderer.subject("x".repeat(199) + "\uD83D\uDE00\uD83D\uDE00");

        assertThat(subject).isEqualTo("x".repeat(199) + "\uD83D\uDE00");
    }

    @Test
    @Promise("CEG-26")
    void mail_that_can_be_refused_says_how_in_both_parts() {
        Rendered letter = renderer.render(letter("Ada").customer(1).topic("offers").letter(), STOP);

        assertThat(letter.text()).contains(STOP);
        assertThat(letter.html()).contains("href=\"" + STOP + "\"");
    }

    @Test
    void service_mail_has_no_link_to_stop_it() {
        Rendered letter = renderer.render(letter("Ada").customer(1).letter(), null);

        assertThat(letter.text()).doesNotContain("unsubscribe").contains("cannot be switched off");
    }

    @Test
    @Promise("CET-24")
    void a_link_leads_straight_to_where_it_says() {
        Rendered letter = renderer.render(letter("Ada").customer(1).topic("offers").letter(), STOP);

        assertThat(Pattern.compile("href=\"([^\"]*)\"").matcher(letter.html()).results().map(link -> link.group(1)))
                .containsExactlyInAnyOrder("https://my.example.com/x?a=1&amp;b=2", STOP, "mailto:contact.support");
    }

    @Test
    void a_value_that_a_template_misses_is_found_when_the_letter_is_written() {
        Letter incomplete = Letter.write("example").to("ada@example.com", Locale.UK).with("name", "Ada").letter();

        assertThatThrownBy(() -> renderer.render(incomplete, null)).hasMessageContaining("day");
    }

    private static Letter.Builder letter(String name) {
        return Letter.write("example").to("ada@example.com", Locale.UK).with("name", name).with("day", LocalDate.parse("2026-11-20"))
                .with("link", "https://my.example.com/x?a=1&b=2");
    }
}
