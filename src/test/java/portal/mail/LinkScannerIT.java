package portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.customer.EmailAddress;
import portal.customer.EmailConfirmation;
import portal.platform.Settings;
import portal.preferences.ChoiceActor;
import portal.preferences.Preferences;
import portal.requests.MyRequests;
import portal.requests.RequestDesk;
import portal.requests.RequestKind;
import portal.requests.copy.CopyJob;
import portal.requests.link.AskByMail;
import portal.security.Credentials;
import portal.support.ChangedPack;
import portal.support.GivenCampaign;
import portal.support.Http;
import portal.support.GivenLife;
import portal.support.GivenPerson;
import portal.support.Promise;
import portal.support.Rows;
import portal.support.Tables;

/** Mail gateways open every link of every mail before a person does. Whatever they open, nothing may happen. */
@ExtendWith(ArquillianExtension.class)
class LinkScannerIT {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+");
    /** Of each of these one is read: what a person does by a link, and what only tells. */
    private static final Set<String> KINDS = Set.of("/confirm-email/", "/confirm-mails/", "/reset/", "/mailed-request/", "/mailed-copy/", "/unsubscribe/", "/invite/",
            "/account/requests/", "/account/history");

    @Inject GivenPerson given;
    @Inject GivenLife life;
    @Inject EmailConfirmation emails;
    @Inject Preferences preferences;
    @Inject GivenCampaign campaigns;
    @Inject MyRequests requests;
    @Inject RequestDesk desk;
    @Inject CopyJob copies;
    @Inject Credentials credentials;
    @Inject AskByMail byMail;
    @Inject Letters letters;
    @Inject Envelopes envelopes;
    @Inject Rows rows;
    @Inject Tables tables;
    @Inject ChangedPack pack;
    @Inject Settings settings;
    @Inject HttpServletRequest request;
    @Inject UserTransaction transaction;

    @Test
    @Promise("CLX-12")
    void opening_every_link_of_every_mail_changes_nothing() throws Exception {
        GivenPerson.Marked ana = given.registered();
        life.of(ana);
        everyKindOfMailTo(ana);
        Set<String> links = links();
        assertThat(KINDS).allSatisfy(kind -> assertThat(links).as(kind).anyMatch(link -> link.contains(kind)));
        Map<String, String> before = tables.contents();

        Map<String, Integer> answers = new TreeMap<>();
        for (String link : links) {
            for (String method : List.of("HEAD", "GET", "GET")) {
                answers.merge(path(link).replaceAll("/[^/]*$", "") + " " + open(method, link), 1, Integer::sum);
            }
        }

        assertThat(tables.contents()).as("after %s", answers).isEqualTo(before);
        assertThat(answers.keySet()).as("the links were really opened").contains("/confirm-email 200", "/confirm-mails 200", "/reset 200",
                "/unsubscribe 200", "/invite 200", "/mailed-request 200", "/mailed-copy 200", "/account/requests 303").noneMatch(answer -> answer.endsWith(" 500"));
    }

    /** Of what is counted for those who agreed, the addresses name the mailing and never the reader: what a scanner opens is one more in a sum. */
    @Test
    @Promise({"CLX-10", "CET-24"})
    void opening_what_is_counted_changes_a_sum_and_nothing_about_anybody() throws Exception {
        pack.say("tracking.open", "true");
        pack.say("tracking.click", "true");
        try {
            GivenPerson.Marked ana = given.registered();
            for (String topic : List.of("newsletter", "opens", "clicks")) {
                preferences.note(ana.id(), topic, true, ChoiceActor.STAFF, "on paper", Actor.anyone());
            }
            String campaign = campaigns.to(ana, "newsletter", "Read the [help](" + settings.baseUrl() + "/help).");
            Map<String, String> before = tables.contents();

            for (String link : List.of("/o/" + campaign, "/l/" + campaign + "/1")) {
                for (String method : List.of("HEAD", "GET", "GET")) {
                    assertThat(open(method, settings.baseUrl() + link)).as(method + " " + link).isLessThan(400);
                }
            }

            Map<String, String> after = tables.contents();
            assertThat(after.keySet().stream().filter(table -> !after.get(table).equals(before.get(table)))).containsExactly("campaign_count");
        } finally {
            pack.asWritten();
        }
    }

    @Test
    void a_change_of_a_single_row_would_be_seen() {
        Map<String, String> before = tables.contents();
        long id = given.registered().id();
        Map<String, String> with = tables.contents();
        preferences.note(id, "offers", true, ChoiceActor.STAFF, "on paper", Actor.anyone());

        assertThat(with.get("customer")).isNotEqualTo(before.get("customer"));
        assertThat(tables.contents().get("preference_choice")).isNotEqualTo(with.get("preference_choice"));
        assertThat(tables.contents().get("customer")).isEqualTo(with.get("customer"));
    }

    private void everyKindOfMailTo(GivenPerson.Marked person) throws InterruptedException {
        preferences.note(person.id(), "newsletter", true, ChoiceActor.STAFF, "on paper", Actor.anyone());
        campaigns.to(person, "newsletter");
        GivenPerson.Marked ben = given.registered();
        emails.ask(ben.id(), new EmailAddress("other." + ben.email()), Actor.customer(ben.subjectKey()));
        preferences.choose(person.id(), Set.of("newsletter", "offers"), Actor.customer(person.subjectKey()));
        requests.askForCopy(person.id());
        requests.askForCopy(given.withoutLogin().id());
        for (int turns = 0; copies.work() && turns < 500; turns++) {
            Thread.onSpinWait();
        }
        desk.approve(requests.askForDeletion(person.id()), Actor.staff("officer-key", "PRIVACY_OFFICER"));
        credentials.forgot(person.login());
        byMail.ask(person.email(), RequestKind.COPY);
        for (int tries = 0; (countOf("reset-password", person) == 0 || countOf("request-link", person) == 0) && tries < 100; tries++) {
            Thread.sleep(50);
        }
        assertThat(countOf("reset-password", person)).isEqualTo(1);
    }

    private int countOf(String template, GivenPerson.Marked person) {
        return rows.texts("SELECT id FROM letter WHERE template = ? AND customer_id = ?", template, person.id()).size();
    }

    /** Every link of every letter that has words, in text, in HTML and in the header that stops it. */
    private Set<String> links() throws Exception {
        transaction.begin();
        try {
            return rows.texts("SELECT id FROM letter WHERE text_body IS NOT NULL").stream()
                    .map(id -> envelopes.open(letters.find(Long.parseLong(id)).orElseThrow()))
                    .flatMap(mail -> LINK.matcher(mail.text() + " " + mail.html() + " " + mail.unsubscribe()).results())
                    .map(found -> found.group().replace("&amp;", "&")).filter(link -> link.startsWith(settings.baseUrl()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } finally {
            transaction.rollback();
        }
    }

    private String path(String link) {
        return link.substring(settings.baseUrl().length());
    }

    /** As a scanner does: no cookie, no origin. */
    private int open(String method, String link) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + request.getLocalPort() + path(link));
        return Http.CLIENT.send(HttpRequest.newBuilder(address).method(method, HttpRequest.BodyPublishers.noBody())
                .header("User-Agent", "Mozilla/5.0 (compatible; mail scanner)").build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
