package portal.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Mails;
import portal.support.Promise;
import portal.support.Script;
import portal.support.Visitor;

/** Journey: somebody asks about their data without signing in, by a link from their mailbox and the code of a second mail. */
class RequestByMailIT {

    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

    @ParameterizedTest
    @EnumSource
    @Promise({"CET-17", "CET-18"})
    void a_copy_is_asked_for_from_the_mailbox_and_the_code_shows_who_asks(Script script) {
        try (People.Newcomer ana = People.newcomer(script); Visitor visitor = Visitor.with(script)) {
            asks(visitor, ana.email());
            String link = Mails.to(ana.email(), "Did you ask us something").link("/mailed-request/");
            visitor.opens(link).reads("Access: a copy of everything that you hold about me", "Nothing has happened yet").presses("Yes, I ask for this").inState("code");
            String first = code(ana.email());
            visitor.presses("Send me a new code").reads("A new code is on its way");
            String code = code(ana.email(), first);

            visitor.fills("Code from the mail", code.equals("000000") ? "111111" : "000000").presses("Go on").reads("This is not the code");
            visitor.fills("Code from the mail", code).presses("Go on").reads("We know that it is you", "Our answer comes by").inState("known")
                    .doesNotRead(ana.email(), ana.login());

            visitor.opens(link).reads("This link does not work any more");
            ana.visitor().opens("/account/requests").reads("Copy of your data");
            fetchesTheCopy(visitor, ana, code);
        }
    }

    private static void fetchesTheCopy(Visitor visitor, People.Newcomer ana, String used) {
        String link = Mails.to(ana.email(), "Your copy is ready").link("/mailed-copy/");
        visitor.opens(link).reads("The copy of your data is ready", "each download needs a code")
                .doesNotRead(ana.email(), ana.login(), "Code from the mail").inState("ready");
        visitor.presses("Send me a code").reads("We have sent a code to your mailbox").inState("code");
        String code = code(ana.email(), used);
        visitor.fills("Code from the mail", code.equals("000000") ? "111111" : "000000").presses("Download the copy").reads("This is not the code");
        visitor.fills("Code from the mail", code);
        assertThat(visitor.downloadsBy(() -> visitor.page().locator("#download").click())).isNotEmptyFile();
        visitor.opens(link).reads("each download needs a code").doesNotRead("We have sent a code to your mailbox", "Code from the mail");
    }

    @ParameterizedTest
    @EnumSource
    void what_the_link_is_enough_for_goes_on_at_once(Script script) {
        try (People.Newcomer ana = People.newcomer(script); Visitor visitor = Visitor.with(script)) {
            visitor.opens("/request-by-mail").page().getByLabel("Tell me who got my data").check();
            visitor.fills("Your e-mail address or your customer number", ana.email()).presses("Send me a link").inState("sent");
            visitor.opens(Mails.to(ana.email(), "Did you ask us something").link("/mailed-request/")).presses("Yes, I ask for this")
                    .reads("We have received your request", "No code is needed").doesNotRead("Code from the mail").inState("going on");
            ana.visitor().opens("/account/requests").reads("Who got your data");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise("TTE-14c")
    void a_correction_is_proposed_from_the_mailbox_and_a_slip_loses_nothing(Script script) {
        try (People.Newcomer ana = People.newcomer(script); Visitor visitor = Visitor.with(script)) {
            visitor.opens("/request-by-mail").page().getByLabel("Correct something that I cannot change myself").check();
            visitor.fills("Your e-mail address or your customer number", ana.email()).presses("Send me a link").reads("Look into your mailbox");
            visitor.opens(Mails.to(ana.email(), "Did you ask us something").link("/mailed-request/")).fills("How do you know?", "It is on the meter")
                    .presses("Yes, I ask for this").reads("Choose what is wrong").inState("refused");
            visitor.page().getByLabel("Date of birth").check();
            visitor.fills("What should it be?", "in May").presses("Yes, I ask for this").reads("Write the day as year, month and day").inState("no day");
            assertThat(visitor.page().getByLabel("How do you know?").inputValue()).isEqualTo("It is on the meter");
            visitor.fills("What should it be?", "1984-05-01").presses("Yes, I ask for this").fills("Code from the mail", code(ana.email())).presses("Go on")
                    .reads("We know that it is you");
            ana.visitor().opens("/account/requests").reads("Correction that we must check");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_not_known_reads_the_same_and_gets_no_mail(Script script) {
        String stranger = "nobody-" + UUID.randomUUID() + "@example.net";
        try (Visitor visitor = Visitor.with(script)) {
            asks(visitor, stranger);

            visitor.opens("/request-by-mail").presses("Send me a link").reads("Choose what you want", "Enter your e-mail address or your customer number")
                    .inState("refused");
            assertThat(Mails.allTo(stranger)).isEmpty();
        }
    }

    private static void asks(Visitor visitor, String address) {
        visitor.opens("/sign-in").follows("Ask about your data without signing in").isAt("/request-by-mail");
        visitor.page().getByLabel("Access: a copy of everything that you hold about me").check();
        visitor.fills("Your e-mail address or your customer number", address).presses("Send me a link")
                .reads("Look into your mailbox", "If we know you").inState("sent");
    }

    /** A newer one than that which was used. */
    private static String code(String address, String used) {
        return await().atMost(Duration.ofSeconds(30)).until(() -> code(address), code -> !code.equals(used));
    }

    private static String code(String address) {
        Matcher code = CODE.matcher(Mails.to(address, "Your code is in this mail").text());
        assertThat(code.find()).as("a code of six digits in the mail").isTrue();
        return code.group();
    }
}
