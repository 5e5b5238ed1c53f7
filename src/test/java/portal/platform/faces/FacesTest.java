package portal.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.platform.NotFound;
import portal.platform.Refusal;

class FacesTest {

    @Test
    void a_line_comes_in_without_control_characters_and_outer_spaces() {
        assertThat(TextConverter.line("  a\u0000b\r\nBcc: x@y.z\u007f ")).isEqualTo("ab Bcc: x@y.z");
        assertThat(TextConverter.line(" \t ")).isEmpty();
        assertThat(TextConverter.line("Zoë \u05d0\u05d1 👩‍👧 <b>")).isEqualTo("Zoë \u05d0\u05d1 👩‍👧 <b>");
    }

    @Test
    void an_area_keeps_its_lines() {
        assertThat(TextConverter.lines("one\r\ntwo\u0007\rthree")).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void a_form_from_elsewhere_is_not_from_here() {
        String base = "https://my.example.com";
        assertThat(ForgeryFilter.fromHere(null, "localhost:8080", base)).isTrue();
        assertThat(ForgeryFilter.fromHere(base, "localhost:8080", base)).isTrue();
        assertThat(ForgeryFilter.fromHere("http://localhost:8080", "localhost:8080", base)).isTrue();
        assertThat(ForgeryFilter.fromHere("null", "localhost:8080", base)).isFalse();
        assertThat(ForgeryFilter.fromHere("https://my.example.com.evil.example", "my.example.com", base)).isFalse();
        assertThat(ForgeryFilter.fromHere("https://evil.example", null, base)).isFalse();
    }

    @Test
    void a_pretty_address_leads_to_its_page_and_nothing_else_does() {
        assertThat(Addresses.page("/account/requests/7KQ2M9XD4TBN")).contains("/account/request?ref=7KQ2M9XD4TBN");
        assertThat(Addresses.page("/confirm/a&b=c d")).contains("/confirm?token=a%26b%3Dc+d");
        assertThat(Addresses.page("/account/requests")).isEmpty();
        assertThat(Addresses.page("/account/requests/")).isEmpty();
        assertThat(Addresses.page("/account/requests/a/b")).isEmpty();
        assertThat(Addresses.page("/confirm/" + "x".repeat(201))).isEmpty();
    }

    @Test
    void a_failure_is_known_however_deep_it_is_wrapped() {
        Throwable wrapped = new RuntimeException(new IllegalStateException(new NotFound()));

        assertThat(Failures.isNotFound(wrapped)).isTrue();
        assertThat(Failures.isNotFound(new RuntimeException())).isFalse();
        assertThat(Failures.refusal(new RuntimeException(Refusal.at("email", "x.y")))).map(Refusal::field).contains("email");
        assertThat(Failures.isLostRace(new RuntimeException(new jakarta.persistence.OptimisticLockException()))).isTrue();
    }

    @Test
    void a_log_line_quotes_neither_a_person_nor_a_secret_address() {
        assertThat(Failures.trace(new RuntimeException("maria@example.com", new IllegalStateException("Lopez"))))
                .contains("RuntimeException").contains("IllegalStateException").contains("FacesTest").doesNotContain("maria", "Lopez");
        assertThat(FailureFilter.place("/confirm/s3cret")).isEqualTo("/confirm");
        assertThat(FailureFilter.place("/account/requests/7KQ2M9XD4TBN")).isEqualTo("/account/requests");
        assertThat(FailureFilter.place("/")).isEqualTo("/");
    }

    @Test
    void a_date_is_a_day_of_the_calendar() {
        assertThat(typed("29", "2", "2000").date("born")).isEqualTo(LocalDate.of(2000, 2, 29));
        assertThat(TypedDate.of(LocalDate.of(1984, 3, 7)).date("born")).isEqualTo(LocalDate.of(1984, 3, 7));
        assertThatThrownBy(() -> typed("30", "2", "2000").date("born")).isInstanceOf(Refusal.class).hasMessage("date.none");
        assertThatThrownBy(() -> typed("x", "2", "2000").date("born")).hasMessage("date.none");
        assertThatThrownBy(() -> typed("1", null, "2000").date("born")).hasMessage("date.none");
        assertThatThrownBy(() -> typed("1", "2", null).date("born")).hasMessage("date.four_digits");
        assertThatThrownBy(() -> typed("1", "2", "84").date("born")).hasMessage("date.four_digits");
        assertThatThrownBy(() -> new TypedDate().date("born")).hasMessage("date.missing");
    }

    @Test
    void the_brand_reaches_light_and_dark_pages() {
        assertThat(Brand.rules("", "")).isEmpty();
        assertThat(Brand.rules("#0b5a6b", "#74cbda")).contains("--primary:#0b5a6b").contains("prefers-color-scheme:dark").contains("--c1:#74cbda");
    }

    @Test
    void the_console_theme_has_our_colours_and_no_root_of_its_own() {
        String theme = ConsoleTheme.mapped(":root{--x:1}.a{color:#fff;background:#2196F3;border:1px solid #CED4DA}.b{background-color:#ffffff}");

        assertThat(theme).isEqualTo(".a{color:var(--on-primary);background:var(--primary);border:1px solid var(--line-strong)}.b{background-color:var(--surface)}");
    }

    @Test
    void the_console_theme_styles_components_of_the_library_and_no_plain_field() {
        List<String> plain = Pattern.compile("[^{}]+(?=\\{)").matcher(ConsoleTheme.css().replaceAll(":not\\([^)]*\\)", "")).results()
                .flatMap(rule -> Stream.of(rule.group().split(","))).map(String::strip)
                .filter(selector -> !selector.contains(".") && !selector.startsWith("@") && !List.of("from", "to").contains(selector)).toList();

        assertThat(plain).containsExactly("*");
    }

    private static TypedDate typed(String day, String month, String year) {
        TypedDate date = new TypedDate();
        date.setDay(day);
        date.setMonth(month);
        date.setYear(year);
        return date;
    }
}
