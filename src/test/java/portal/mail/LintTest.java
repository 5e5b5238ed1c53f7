package portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.support.Promise;

class LintTest {

    private static final Lint.Allowed BOTH = new Lint.Allowed(true, true);

    @Test
    void words_and_straight_links_may_go_out() {
        assertThat(fault("<h1>Hello</h1><p>See <a href=\"https://my.example.com/x?a=1&amp;b=2\">your bill</a>, "
                + "<a href=\"mailto:help@example.com\">help@example.com</a></p>")).isNull();
    }

    @ParameterizedTest
    @Promise({"CLX-09", "CLX-10"})
    @ValueSource(strings = {"<img src=\"https://elsewhere.example/seen.gif\" alt=\"\">", "<IMG\nsrc=x>", "<div style=\"background:url(https://e.example/s)\">",
            "<table background=\"https://e.example/s\">", "<style>p{background:url(https://e.example/s)}</style>", "<style>@import 'https://e.example/s';</style>",
            "<script>x</script>", "<iframe src=x>", "<a onclick=\"x\" href=\"https://my.example.com\">x</a>", "<link rel=stylesheet href=x>", "<video src=x>"})
    void nothing_is_loaded_and_nothing_runs(String html) {
        assertThat(fault(html)).isEqualTo(Fault.LOADS);
    }

    @Test
    @Promise("CLX-10")
    void a_picture_goes_out_only_where_the_reader_may_be_seen_to_open_the_mail() {
        String picture = "<img src=\"https://my.example.com/seen.gif\" alt=\"\">";

        assertThat(fault(picture, new Lint.Allowed(true, false))).isNull();
        assertThat(fault(picture, new Lint.Allowed(false, true))).isEqualTo(Fault.LOADS);
        assertThat(fault("<script>x</script>", BOTH)).isEqualTo(Fault.LOADS);
    }

    @ParameterizedTest
    @Promise("CET-24")
    @CsvSource({"https://count.example/c?to=https%3A%2F%2Fmy.example.com%2Fbill, your bill", "https://count.example/https://my.example.com, your bill",
            "https://bit.ly/3xYz, your bill", "https://elsewhere.example/x, https://my.example.com/bill"})
    void a_link_leads_straight_to_where_it_says(String address, String words) {
        String link = "<p><a href=\"" + address + "\">" + words + "</a></p>";

        assertThat(fault(link)).isEqualTo(Fault.REDIRECT);
        assertThat(fault(link, new Lint.Allowed(true, false))).isEqualTo(Fault.REDIRECT);
        assertThat(fault(link, BOTH)).isNull();
    }

    @Test
    void a_link_is_web_mail_or_telephone() {
        assertThat(fault("<a href=\"javascript:x\">x</a>", BOTH)).isEqualTo(Fault.STRANGE_LINK);
    }

    @Test
    @Promise({"SOL-10", "CEG-28"})
    void no_service_mail_advertises() {
        Rendered offer = new Rendered("Planned work", "Words", "<p>Work</p>" + Parts.OFFER + "<p>Buy now</p></div>");

        assertThat(Lint.fault(offer, true, BOTH)).contains(Fault.PROMOTION);
        assertThat(Lint.fault(offer, false, Lint.Allowed.NOTHING)).isEmpty();
    }

    @ParameterizedTest
    @Promise("SOL-08")
    @ValueSource(strings = {"Your password: hunter22", "Password = x", "your new password is Tr0ub4dor", "The passphrase is \"correct-horse1\"", "pwd:abc"})
    void no_mail_names_a_password(String words) {
        assertThat(Lint.fault(new Rendered("Hello", words, "<p>x</p>"), true, BOTH)).contains(Fault.PASSWORD);
        assertThat(Lint.fault(new Rendered("Hello", "x", "<p>" + words + "</p>"), false, BOTH)).contains(Fault.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Your password is known to you alone: we never send it.", "Your password was changed on 3 May.",
            "Choose a new password:\nhttps://my.example.com/reset/abc", "do nothing: your password stays as it is"})
    void a_mail_may_speak_of_passwords(String words) {
        assertThat(Lint.fault(new Rendered("Choose a new password", words, "<p>x</p>"), true, Lint.Allowed.NOTHING)).isEmpty();
    }

    @Test
    void no_mail_names_a_card_number() {
        assertThat(Lint.fault(new Rendered("Hello", "I paid with 4111 1111 1111 1111.", "<p>x</p>"), true, BOTH)).contains(Fault.CARD);
        assertThat(Lint.fault(new Rendered("Hello", "x", "<p>4111-1111-<b>1111</b>-1111</p>"), true, BOTH)).contains(Fault.CARD);
        assertThat(Lint.fault(new Rendered("Hello", "https://my.example.com/4111111111111111", "<p>x</p>"), true, BOTH)).isEmpty();
    }

    @Test
    void a_mail_without_words_or_with_too_many_stays_here() {
        assertThat(Lint.fault(new Rendered(" ", "x", "<p>x</p>"), true, BOTH)).contains(Fault.EMPTY);
        assertThat(fault("x".repeat(Lint.MOST + 1))).isEqualTo(Fault.TOO_LARGE);
    }

    private static Fault fault(String html) {
        return fault(html, Lint.Allowed.NOTHING);
    }

    private static Fault fault(String html, Lint.Allowed allowed) {
        return Lint.fault(new Rendered("Hello", "Words", html), true, allowed).orElse(null);
    }
}
