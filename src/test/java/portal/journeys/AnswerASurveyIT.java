package portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Mails;
import portal.support.Promise;
import portal.support.Script;
import portal.support.Visitor;

/** Customers answer a survey or do not; a prize is drawn so that everybody can repeat it. */
class AnswerASurveyIT {

    @ParameterizedTest
    @EnumSource
    @Promise({"CLX-23", "CLX-24"})
    void a_blank_form_takes_part_and_the_draw_can_be_repeated(Script script) {
        String title = "Warm " + UUID.randomUUID().toString().substring(0, 8);
        try (People.Newcomer blank = People.newcomer(script); People.Newcomer talker = People.newcomer(script);
                Visitor cora = People.staff(script, "cora.communications"); Visitor sam = People.staff(script, "sam.support");
                Visitor anybody = Visitor.with(script)) {
            sam.opens("/staff/surveys").sees(403);
            writes(cora, title);
            blank.visitor().opens("/account/surveys").doesNotRead(title);
            cora.presses("Open the survey").reads("The survey is open", "Results are shown when the survey is closed");

            blank.visitor().opens("/account/privacy").follows("Surveys and contests").follows(title).reads("Every question is voluntary")
                    .ticks("Yes, I want a number").presses("Send").reads("Thank you", "Your number in the draw is 1");
            talker.visitor().opens("/account/surveys").follows(title).page().locator("#answer-1 input[value='5']").check();
            talker.visitor().ticks("Water").fills("What could be better?", "More benches, says " + talker.email()).ticks("Yes, I want a number").presses("Send")
                    .reads("You took part", "nobody knows which they are", "Your number in the draw is 2");
            assertThat(talker.visitor().page().locator("#send").count()).as("nobody answers twice").isZero();
            String draw = talker.visitor().page().locator("main a[href*='/draws/']").getAttribute("href");
            String hash = anybody.opens(draw).reads("Secret until the draw is over").page().locator("#hash").innerText();

            cora.presses("Close the survey and draw").reads("Fewer than five answers").doesNotRead("More benches");

            anybody.opens(draw);
            String seed = anybody.page().locator("#seed").innerText();
            assertThat(sha256(seed)).isEqualTo(hash);
            int numbers = Integer.parseInt(anybody.page().locator("#numbers").innerText());
            List<Integer> order = IntStream.rangeClosed(1, numbers).boxed().sorted(Comparator.comparing(number -> sha256(seed + ":" + number))).toList();
            assertThat(anybody.page().locator("#winning").innerText()).isEqualTo(String.valueOf(order.get(0)));
            assertThat(anybody.text()).doesNotContain(blank.login(), talker.login());
            ends(cora, order.get(0) == 1 ? blank : talker, order.get(0) == 1 ? talker : blank, title);
        }
    }

    /** The winner is told, the other is forgotten at once, and the winner when the prize is handed over. */
    private static void ends(Visitor cora, People.Newcomer winner, People.Newcomer other, String title) {
        assertThat(Mails.to(winner.email(), "won").text()).contains("A garden bench");
        winner.visitor().opens("/account/surveys").follows(title).reads("Your number won");
        other.visitor().opens("/account/surveys").doesNotRead(title);
        cora.presses("has its prize").reads("Whose number it was is deleted");
        winner.visitor().opens("/account/surveys").doesNotRead(title);
    }

    @ParameterizedTest
    @EnumSource
    @Promise("CLX-25")
    void answers_with_a_name_go_outside_after_a_yes_only(Script script) {
        String title = "Pump " + UUID.randomUUID().toString().substring(0, 8);
        try (People.Newcomer yes = People.newcomer(script); People.Newcomer no = People.newcomer(script);
                Visitor cora = People.staff(script, "cora.communications"); Visitor petra = People.staff(script, "petra.privacy")) {
            drafts(cora, title).unticks("Anonymous").chooses("Who outside may get answers", "Fernhill Research").presses("Save draft")
                    .reads("Say what they may use the answers for").fills("The only thing they may use them for", "to compare pumps").presses("Save draft")
                    .presses("Open the survey");
            answers(yes, title, "I like it.").ticks("Yes, give my answers").presses("Send").reads("You said yes to giving", "I like it.");
            answers(no, title, "I do not.").presses("Send").reads("are not given to Fernhill Research");
            cora.presses("Close the survey").doesNotRead("Give answers away");

            petra.opens(cora.address());
            String file = read(petra.downloadsBy(() -> petra.page().getByText("Download the file").click()));

            assertThat(file).contains("I like it.", "to compare pumps").doesNotContain("I do not.", yes.email(), yes.login());
            yes.visitor().opens("/account/shared").reads("Fernhill Research", title);
            no.visitor().opens("/account/shared").doesNotRead(title);
            yes.visitor().opens("/account/surveys").follows(title).presses("Delete my answers").reads("Your answers are deleted").doesNotRead("I like it.");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise("CLX-23")
    void a_mail_to_those_who_want_surveys_leads_to_the_questions(Script script) {
        String title = "Meter " + UUID.randomUUID().toString().substring(0, 8);
        try (People.Newcomer reader = People.newcomer(script); People.Newcomer silent = People.newcomer(script);
                Visitor cora = People.staff(script, "cora.communications")) {
            RunACampaignIT.wants(reader, "surveys");
            drafts(cora, title).presses("Save draft").presses("Open the survey").reads("The survey is open");
            String survey = "/account/surveys/" + cora.address().replaceAll(".*ref=|.*/", "");
            RunACampaignIT.writes(cora, "Asking about " + title, "Surveys", "Please [tell us](" + survey + ") what you think.");
            cora.presses("Let it go");

            String link = Mails.to(reader.email(), "Asking about " + title).link("/account/surveys/").replace(")", "");
            reader.visitor().opens(link).reads(title, "Every question is voluntary").fills("What could be better?", "The meter.").presses("Send").reads("Thank you");
            assertThat(Mails.allTo(silent.email())).noneMatch(mail -> mail.subject().contains(title));
        }
    }

    private static Visitor answers(People.Newcomer who, String title, String words) {
        return who.visitor().opens("/account/surveys").follows(title).reads("only if you say yes").fills("What could be better?", words);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A draft of an anonymous contest. */
    static void writes(Visitor cora, String title) {
        drafts(cora, title).fills("Prize", "A garden bench").fills("Number of winners", "1").presses("Save draft").reads("Nobody sees it yet");
    }

    private static Visitor drafts(Visitor cora, String title) {
        cora.opens("/staff/surveys").follows("Write a survey").fills("Title", title).fills("What it is about", "A few **words**.")
                .fills("Questions, one a line", "How content are you? (1-5)\nWhat do you use? [Gas; Water]\nWhat could be better?");
        cora.page().locator("#closes-day").fill("1");
        cora.page().locator("#closes-month").fill("3");
        cora.page().locator("#closes-year").fill("2039");
        return cora;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
