package portal.journeys;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.Mails;
import portal.support.Promise;
import portal.support.Script;
import portal.support.Visitor;

/** Somebody wants to know or stop something, and reads what came of it. */
class AskInWordsIT {

    @ParameterizedTest
    @EnumSource
    @Promise({"CET-29", "TTE-14b"})
    void a_question_goes_back_and_forth_and_is_answered(Script script) {
        try (People.Newcomer newcomer = People.newcomer(script); Visitor petra = People.staff(script, "petra.privacy")) {
            Visitor visitor = newcomer.visitor();
            visitor.opens("/account/privacy").follows("Ask something about your data").reads("Do it yourself, at once", "Ask us, in your own words")
                    .inState("all").opens("/account/ask?kind=ENQUIRY").presses("Send this request").reads("There is a problem", "Write what you want to say.")
                    .fills("Your question", "Where do my <b>meter readings</b> go?").presses("Send this request")
                    .reads("Question about your data", "Where do my <b>meter readings</b> go?", "We answer by").inState("asked");
            String reference = visitor.address().replaceAll(".*ref=|[?#].*", "");
            visitor.opens("/account/ask?kind=ENQUIRY").reads("You have asked this already");

            petra.opens("/staff/requests/" + reference).reads("Where do my <b>meter readings</b> go?").inState("question")
                    .fills("Your message", "Which meter?").presses("Send the message").reads("The message is sent.");
            Mails.to(newcomer.email(), "We wrote to you about your request");
            visitor.opens("/account/requests/" + reference).reads("Which meter?").fills("Write to us about this", "The gas meter.")
                    .presses("Send message").reads("Your message is with us.", "The gas meter.");
            petra.opens("/staff/requests/" + reference).reads("The gas meter.").presses("Send the answer").reads("There is a problem",
                    "Choose what comes of it.").ticks("We do some of it").fills("Your words to the customer", "Some of them to the print house.")
                    .presses("Send the answer").reads("There is a problem", "Choose a reason.").chooses("Why not all of it", "RIGHTS_OF_OTHERS")
                    .presses("Send the answer").reads("The answer is sent.", "Done in part");

            Mails.to(newcomer.email(), "We answered your request");
            visitor.opens("/account/requests/" + reference).reads("Done in part", "It would tell you about other people.", "Some of them to the print house.")
                    .inState("answered").doesNotRead("Send message");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise("CLX-32")
    void a_restriction_is_behind_the_password_and_ended_by_its_person(Script script) {
        try (People.Newcomer newcomer = People.newcomer(script); Visitor petra = People.staff(script, "petra.privacy");
                Visitor sam = People.staff(script, "sam.support")) {
            Visitor visitor = newcomer.visitor();
            visitor.opens("/account/ask?kind=RESTRICT");
            if (visitor.address().contains("confirm-password")) {
                visitor.fills("Password", People.PASSWORD).presses("Continue");
            }
            visitor.fills("Why should we stop using it?", "My address is not right.").presses("Send this request").reads("Restriction of your data");
            String reference = visitor.address().replaceAll(".*ref=|[?#].*", "");
            petra.opens("/staff/requests/" + reference).ticks("We do it, all of it")
                    .fills("Your words to the customer", "We stopped using it.").presses("Send the answer").reads("The answer is sent.");

            sam.opens("/staff/customers").fills("Account number, reference, e-mail or name", newcomer.email()).presses("Search customers");
            sam.page().locator("main tbody a").first().click();
            sam.reads("Restricted: keep, do not use");
            visitor.opens("/account/requests/" + reference).reads("We stopped using it.").presses("End the restriction").reads("The restriction has ended.");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Promise({"CET-29", "CLX-32"})
    void a_copy_asked_for_by_phone_is_closed_in_four_clicks_from_today(Script script) {
        try (People.Newcomer newcomer = People.newcomer(script); Visitor sam = People.staff(script, "sam.support");
                Visitor petra = People.staff(script, "petra.privacy")) {
            sam.opens("/staff/customers").fills("Account number, reference, e-mail or name", newcomer.email()).presses("Search customers");
            sam.page().locator("main tbody a").first().click();
            sam.follows("Write down a request").presses("Write it down").reads("There is a problem", "Choose what they ask for")
                    .chooses("What do they ask for?", "COPY").chooses("How it came", "PHONE").fills("Day", "3").fills("Month", "3").fills("Year", "2024")
                    .presses("Write it down").reads("Written down", "By phone");
            String reference = sam.address().replaceAll(".*ref=|[?#].*", "");

            petra.opens("/staff");
            petra.page().locator("main tbody a[href='/staff/requests/" + reference + "']").click();
            petra.reads("You have checked who asks").presses("Make the copy").reads("Approved. The copy is being made.");
            await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofSeconds(1)).untilAsserted(
                    () -> newcomer.visitor().opens("/account/requests/" + reference + "?still=1").reads("Your copy is ready."));
        }
    }
}
