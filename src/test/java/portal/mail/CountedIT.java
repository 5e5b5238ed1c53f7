package portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.audit.Actor;
import portal.campaign.CampaignDesk;
import portal.campaign.Readers;
import portal.platform.Settings;
import portal.preferences.ChoiceActor;
import portal.preferences.Preferences;
import portal.support.ChangedPack;
import portal.support.GivenCampaign;
import portal.support.GivenPerson;
import portal.support.Http;
import portal.support.Promise;
import portal.support.Rows;

/** Mails that tell how often they were opened or used: only where the operator and the person said yes, and never who. */
@ExtendWith(ArquillianExtension.class)
class CountedIT {

    private static final String PAGE = "https://brightwater.example/save?tip=1&from=mail";
    private static final String WORDS = "Look at [our tips](" + PAGE + ").";

    @Inject GivenPerson given;
    @Inject GivenCampaign campaigns;
    @Inject CampaignDesk desk;
    @Inject Preferences preferences;
    @Inject Outbox outbox;
    @Inject UserTransaction transaction;
    @Inject Delivery delivery;
    @Inject Mailbox mailbox;
    @Inject Settings settings;
    @Inject ChangedPack pack;
    @Inject Rows rows;
    @Inject HttpServletRequest request;

    private final List<Taken> foreign = new ArrayList<>();

    @AfterEach
    void asItWas() {
        foreign.forEach(taken -> delivery.giveBack(taken, Duration.ZERO));
        pack.asWritten();
    }

    @Test
    @Promise({"CLX-10", "CET-24"})
    void without_a_yes_of_both_a_mail_loads_nothing_and_every_link_is_the_page_itself() {
        GivenPerson.Marked agreed = reader("opens", "clicks");
        assertThat(sent(campaigns.to(agreed, "newsletter", WORDS)).html()).as("the operator says no").contains(inHtml(PAGE)).doesNotContain("<img", "/l/");

        pack.say("tracking.open", "true");
        pack.say("tracking.click", "true");
        GivenPerson.Marked silent = reader();
        assertThat(sent(campaigns.to(silent, "newsletter", WORDS)).html()).as("the person said nothing").contains(inHtml(PAGE)).doesNotContain("<img", "/l/");
    }

    @Test
    @Promise({"CLX-10", "CET-24"})
    void each_way_is_agreed_to_by_itself_and_the_same_links_stand_there_uncounted() {
        pack.say("tracking.open", "true");
        pack.say("tracking.click", "true");

        String opens = campaigns.to(reader("opens"), "newsletter", WORDS);
        Mail opened = sent(opens);
        assertThat(opened.html()).contains("<img src=\"" + settings.baseUrl() + "/o/" + opens + "\"", inHtml(PAGE)).doesNotContain("/l/");

        String clicks = campaigns.to(reader("clicks"), "newsletter", WORDS);
        Mail clicked = sent(clicks);
        assertThat(clicked.html()).contains("href=\"" + settings.baseUrl() + "/l/" + clicks + "/1\"", "The same links, not counted",
                "href=\"" + PAGE.replace("&", "&amp;") + "\"").doesNotContain("<img");
        assertThat(clicked.text()).contains(PAGE).doesNotContain("/l/" + clicks);
    }

    @Test
    void a_yes_that_is_taken_back_while_the_mail_waits_counts_and_the_mail_still_goes_out() {
        pack.say("tracking.click", "true");
        GivenPerson.Marked person = reader("clicks");
        String reference = campaigns.to(person, "newsletter", WORDS);
        preferences.note(person.id(), "clicks", false, ChoiceActor.SELF, "page", Actor.anyone());

        assertThat(sent(reference).html()).contains(inHtml(PAGE)).doesNotContain("/l/");
    }

    @Test
    void its_reader_sees_in_the_inbox_that_it_was_counted() {
        pack.say("tracking.open", "true");
        pack.say("tracking.click", "true");
        GivenPerson.Marked person = reader("opens", "clicks");

        Mail mail = sent(campaigns.to(person, "newsletter", WORDS));

        assertThat(mailbox.get(person.id(), mail.reference()).counted()).isEqualTo("CLICK,OPEN");
    }

    @Test
    void what_cannot_be_refused_is_never_counted() throws Exception {
        pack.say("tracking.open", "true");
        pack.say("tracking.click", "true");
        GivenPerson.Marked person = reader("opens", "clicks");
        String reference = campaigns.to(person, "newsletter", WORDS);

        transaction.begin();
        String letter = outbox.put(Letter.write("campaign").with("title", "Bill").with("html", "<a href=\"" + PAGE + "\">Bill</a>").with("words", "Bill")
                .to(person.email(), Locale.UK).customer(person.id()).counted(reference).letter());
        transaction.commit();

        assertThat(leaving(letter).html()).contains("href=\"" + PAGE + "\"").doesNotContain("<img", "/l/");
    }

    @Test
    void staff_learn_how_often_and_a_browser_that_says_no_is_not_counted() throws Exception {
        pack.say("tracking.open", "true");
        pack.say("tracking.click", "true");
        pack.say("aggregates.minCustomers", "1");
        String reference = campaigns.to(reader("opens", "clicks"), "newsletter", WORDS);
        sent(reference);
        rows.change("UPDATE campaign_recipient SET state = 'SENT' WHERE once_key LIKE ?", "campaign:" + reference + ":%");

        HttpResponse<String> led = get("/l/" + reference + "/1");
        get("/l/" + reference + "/1", "Sec-GPC", "1");
        get("/l/" + reference + "/1", "DNT", "1");
        HttpResponse<String> seen = get("/o/" + reference);
        get("/o/" + reference, "Sec-GPC", "1");

        assertThat(led.statusCode()).isEqualTo(302);
        assertThat(led.headers().firstValue("Location")).contains(PAGE);
        assertThat(led.headers().map()).doesNotContainKeys("Set-Cookie", "set-cookie");
        assertThat(seen.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/gif");
        assertThat(desk.readers(reference)).contains(new Readers(1, 1, List.of(new Readers.Link(PAGE, 1))));
        assertThat(get("/l/" + reference + "/2").statusCode()).isEqualTo(404);
        assertThat(get("/l/nonsense").statusCode()).isEqualTo(404);

        pack.say("aggregates.minCustomers", "2");
        assertThat(desk.readers(reference)).as("too few to be told").isEmpty();
        pack.say("tracking.click", "false");
        assertThat(get("/l/" + reference + "/1").headers().firstValue("Location")).as("an old mail still leads on").contains(PAGE);
        pack.say("aggregates.minCustomers", "1");
        pack.say("tracking.click", "true");
        assertThat(desk.readers(reference).orElseThrow().links().get(0).times()).isEqualTo(1);
    }

    private GivenPerson.Marked reader(String... ways) {
        GivenPerson.Marked person = given.registered();
        preferences.note(person.id(), "newsletter", true, ChoiceActor.SELF, "page", Actor.anyone());
        for (String way : ways) {
            rows.change("INSERT INTO preference_choice (id, version, customer_id, topic, channel, state, actor, wording, policy_number, chosen_at) "
                    + "VALUES (?, 0, ?, ?, 'EMAIL', 'ON', 'SELF', 'page', '1.0', CURRENT_TIMESTAMP)", portal.platform.Ids.next(), person.id(), way);
        }
        return person;
    }

    /** The mail as it would leave now. */
    private Mail sent(String campaign) {
        return leaving(rows.texts("SELECT reference FROM letter WHERE once_key LIKE ?", "campaign:" + campaign + ":%").get(0));
    }

    private Mail leaving(String letter) {
        for (List<Taken> some = delivery.take(50); !some.isEmpty(); some = delivery.take(50)) {
            foreign.addAll(some);
            for (Taken taken : some) {
                if (taken.mail() != null && taken.mail().reference().equals(letter)) {
                    foreign.remove(taken);
                    Mail mail = delivery.begin(null, taken).orElseThrow();
                    delivery.sent(taken);
                    return mail;
                }
            }
        }
        throw new AssertionError("no such letter is due");
    }

    private HttpResponse<String> get(String path, String... header) throws IOException, InterruptedException {
        HttpRequest.Builder ask = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + request.getLocalPort() + path));
        if (header.length > 0) {
            ask.header(header[0], header[1]);
        }
        return Http.CLIENT.send(ask.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String inHtml(String address) {
        return "href=\"" + address.replace("&", "&amp;").replace("=", "&#61;") + "\"";
    }
}
