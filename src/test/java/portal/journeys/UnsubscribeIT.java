package portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Http;
import portal.support.Mails;
import portal.support.Promise;
import portal.support.Script;
import portal.support.Visitor;

/** Stopping a mail from the mail itself: by the button of a mail program (RFC 8058), and by the link in a browser. */
class UnsubscribeIT {

    private static final String MARIA = "maria.lopez@example.com";

    @ParameterizedTest
    @EnumSource
    @Promise({"CEG-26", "CLX-12", "CLX-22"})
    void one_click_stops_the_newsletter_at_once_and_looking_never_does(Script script) throws IOException, InterruptedException {
        Mails.Mail mail = newsletter();
        Map<?, ?> headers = (Map<?, ?>) mail.headers();
        assertThat(headers.get("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        String link = String.valueOf(headers.get("List-Unsubscribe")).replaceAll("[<>]", "");
        assertThat(mail.link("/unsubscribe/")).isEqualTo(link);
        assertThat(mail.html()).contains("href=\"" + link + "\"");
        try (Visitor maria = People.maria(script); Visitor reader = Visitor.with(script)) {
            assertThat(wanted(maria)).as("before").isTrue();

            assertThat(send("GET", link, "").statusCode()).isEqualTo(200);
            assertThat(send("HEAD", link, "").statusCode()).isEqualTo(200);
            assertThat(send("POST", link, "").statusCode()).as("a POST that is not the one click").isEqualTo(400);
            reader.opens(link).inState("asks").reads("Newsletter").doesNotRead("Maria", MARIA);
            assertThat(wanted(maria)).as("after looking").isTrue();

            HttpResponse<String> stopped = send("POST", link, "List-Unsubscribe=One-Click");

            assertThat(stopped.statusCode()).isEqualTo(200);
            assertThat(stopped.headers().map()).doesNotContainKey("set-cookie");
            assertThat(wanted(maria)).as("at once").isFalse();
            assertThat(send("POST", link, "List-Unsubscribe=One-Click").body()).contains("You are unsubscribed.");
            serviceMailStillGoes(maria);
            reader.opens(link).inState("stopped").presses("I did not mean to");
            assertThat(wanted(maria)).as("undone").isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_link_stops_it_in_a_browser_without_signing_in(Script script) {
        String link = newsletter().link("/unsubscribe/");
        try (Visitor maria = People.maria(script); Visitor reader = Visitor.with(script)) {
            reader.opens(link).presses("Stop these mails");

            assertThat(reader.page().context().cookies()).isEmpty();
            assertThat(wanted(maria)).isFalse();

            reader.presses("I did not mean to");
            assertThat(wanted(maria)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise("CLX-32")
    void other_mails_are_stopped_by_the_same_link_and_it_never_says_which_somebody_gets(Script script) {
        String link = newsletter().link("/unsubscribe/");
        try (Visitor maria = People.maria(script); Visitor reader = Visitor.with(script)) {
            reader.opens(link).unticks("Newsletter").presses("Stop these mails").reads("Tick the mails that you want to stop").inState("none");
            reader.ticks("Surveys").presses("Stop these mails").reads("Stopped: Surveys").inState("others");

            assertThat(wanted(maria)).as("the link's own mails go on").isTrue();
            assertThat(reader.opens(link).page().locator("input[type=checkbox]:checked").count()).as("its own topic alone, whatever is on").isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_link_is_unknown_and_tells_nothing(Script script) throws IOException, InterruptedException {
        try (Visitor reader = Visitor.with(script)) {
            reader.opens("/unsubscribe/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").sees(404);

            assertThat(send("POST", reader.page().url(), "List-Unsubscribe=One-Click").statusCode()).isEqualTo(404);
        }
    }

    /** The demo writes it when everything else is there, so whoever comes first waits. */
    private static Mails.Mail newsletter() {
        return await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofSeconds(1))
                .until(() -> Mails.allTo(MARIA).stream().filter(mail -> mail.subject().contains("A warm house")).findFirst(), Optional::isPresent).orElseThrow();
    }

    private static boolean wanted(Visitor maria) {
        return maria.opens("/account/preferences").page().locator("#topic-newsletter").isChecked();
    }

    private static void serviceMailStillGoes(Visitor maria) {
        long before = bankMails();
        maria.opens("/account/supply/bank").fills("Name on the account", "Maria Lopez").fills("IBAN", "GB29 NWBK 6016 1331 9268 19")
                .presses("Save bank details").opens("/account/supply/bank").presses("Take bank details out");
        await().until(() -> bankMails() > before);
    }

    private static long bankMails() {
        return Mails.allTo(MARIA).stream().filter(mail -> mail.subject().toLowerCase(java.util.Locale.ROOT).contains("bank")).count();
    }

    /** As a mail program does it: no cookie, no origin. */
    private static HttpResponse<String> send(String method, String link, String body) throws IOException, InterruptedException {
        return Http.CLIENT.send(HttpRequest.newBuilder(URI.create(link)).header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
