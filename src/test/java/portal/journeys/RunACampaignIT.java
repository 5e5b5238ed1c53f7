package portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Mails;
import portal.support.Promise;
import portal.support.Script;
import portal.support.Visitor;

/** Staff write to many; who changes their mind before the letter leaves gets none. */
class RunACampaignIT {

    @ParameterizedTest
    @EnumSource
    @Promise({"CEG-26", "CLX-22"})
    void a_campaign_is_written_tested_sent_and_stopped_by_its_reader(Script script) {
        String subject = "Weir news " + UUID.randomUUID().toString().substring(0, 8);
        try (People.Newcomer reader = People.newcomer(script); Visitor cora = People.staff(script, "cora.communications");
                Visitor sam = People.staff(script, "sam.support")) {
            wantsTheNewsletter(reader);
            sam.opens("/staff/campaigns").sees(403);
            writes(cora, subject, "Newsletter", "Read your meter on the **first** of the month.");
            cora.reads("people get it", "Draft").presses("Send a test mail to me").reads("on its way to you");
            assertThat(Mails.to("cora.communications@brightwater.example", subject).text()).contains("Read your meter");

            cora.presses("Let it go");
            Mails.Mail mail = Mails.to(reader.email(), subject);
            assertThat(mail.html()).contains("<strong>first</strong>");
            Awaitility.await().untilAsserted(() -> cora.opens(cora.address()).reads("Done", "Every letter was sent"));

            reader.visitor().opens(mail.link("/unsubscribe/")).presses("Stop these mails");
            cora.opens(cora.address()).reads("Stopped the topic since", "fewer than 15");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise({"CLX-36", "CEG-26"})
    void who_stops_before_its_moment_gets_nothing(Script script) {
        String subject = "Later news " + UUID.randomUUID().toString().substring(0, 8);
        try (People.Newcomer stays = People.newcomer(script); People.Newcomer stops = People.newcomer(script);
                Visitor cora = People.staff(script, "cora.communications")) {
            wantsTheNewsletter(stays);
            wantsTheNewsletter(stops);
            draft(cora, subject, "Newsletter", "Words.");
            date(cora, "start", today(script).plusDays(2));
            cora.presses("Save draft").presses("Let it go").reads("Scheduled", "It starts by itself");
            stops.visitor().opens("/account/preferences").page().locator("#topic-newsletter").uncheck();
            stops.visitor().presses("Save choices");

            stops.visitor().opens("/dev/clock").fills("Days to move on", "3").presses("Move the clock");

            assertThat(Mails.to(stays.email(), subject).text()).contains("Words.");
            assertThat(Mails.allTo(stops.email())).noneMatch(mail -> mail.subject().contains(subject));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise({"SOL-10", "CLX-14"})
    void an_announcement_does_not_advertise_and_stands_at_home(Script script) {
        String planned = "Planned work " + UUID.randomUUID().toString().substring(0, 8);
        try (People.Newcomer reader = People.newcomer(script); Visitor cora = People.staff(script, "cora.communications")) {
            draft(cora, planned, "About your service", "Get 20% off now.");
            date(cora, "notice", today(script).plusDays(400));
            cora.ticks("I confirm that this is strictly").presses("Save draft").reads("Leave out “% off”")
                    .fills("Words of the mail", "We renew the main on Friday.").presses("Save draft").presses("Let it go");

            assertThat(Mails.to(reader.email(), planned).text()).contains("We renew the main").doesNotContain("/unsubscribe/");
            reader.visitor().opens("/account/").follows("Notice: " + planned).reads("We renew the main on Friday.");
        }
    }

    /** The day it is in the portal, which other walks move on. */
    private static LocalDate today(Script script) {
        try (Visitor clock = Visitor.with(script)) {
            return LocalDate.parse(clock.opens("/dev/clock").page().locator("main strong").innerText(),
                    DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK));
        }
    }

    private static void wantsTheNewsletter(People.Newcomer reader) {
        wants(reader, "newsletter");
    }

    /** Ticks a topic and confirms it from the mailbox. */
    static void wants(People.Newcomer reader, String topic) {
        reader.visitor().opens("/account/preferences").page().locator("#topic-" + topic).check();
        reader.visitor().presses("Save choices").opens(Mails.to(reader.email(), "Do you want these mails").link("/confirm-mails/"));
        reader.visitor().page().locator("main form input[type=submit]").first().click();
    }

    static void writes(Visitor cora, String subject, String topic, String words) {
        draft(cora, subject, topic, words);
        cora.presses("Save draft");
    }

    private static void draft(Visitor cora, String subject, String topic, String words) {
        cora.opens("/staff/campaigns").follows("Write a campaign").fills("Subject", subject).fills("Words of the mail", words).chooses("Topic", topic);
    }

    private static void date(Visitor cora, String id, LocalDate day) {
        cora.page().locator("#" + id + "-day").fill(String.valueOf(day.getDayOfMonth()));
        cora.page().locator("#" + id + "-month").fill(String.valueOf(day.getMonthValue()));
        cora.page().locator("#" + id + "-year").fill(String.valueOf(day.getYear()));
    }
}
